import type { AgreementSummary } from '@koble/agreements/schema';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnswerClock } from '../features/workspace/answer-clock';
import { OwnAnswers } from '../features/workspace/own-answers';
import { waitingFor } from '../features/workspace/waiting';
import { api } from '../shared/api';
import { Loaded } from '../shared/loaded';

/** What waits for the partner among agreements and enquiries, and how it has answered until now. */
export function PartnerClock({
  agreements,
}: {
  agreements: UseQueryResult<AgreementSummary[], unknown>;
}) {
  const { t } = useTranslation();
  const inbox = useQuery(
    api.introductions.inbox.queryOptions(undefined, { retry: false, staleTime: 0 }),
  );
  const answers = useQuery(api.introductions.ownAnswers.queryOptions(undefined, { retry: false }));
  return (
    <div className="stack wide">
      <section className="panel stack wide" aria-labelledby="clock">
        <h2 id="clock">{t('workspace.clock.title')}</h2>
        <Loaded of={agreements}>
          {(rows) => (
            <Loaded of={inbox}>
              {(enquiries) => <AnswerClock waiting={waitingFor(rows, enquiries)} />}
            </Loaded>
          )}
        </Loaded>
      </section>
      <section className="panel stack" aria-labelledby="answers">
        <h2 id="answers">{t('workspace.answers.title')}</h2>
        <Loaded of={answers}>{(counted) => <OwnAnswers answers={counted} />}</Loaded>
      </section>
    </div>
  );
}
