import { Details, Skeleton, Tag } from '@koble/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import { date } from '../../shared/format';
import { PageProblem } from '../../shared/page-states';
import { Explanation } from './explanation';
import type { ObjectionToAnswer } from './objection';
import { ObjectionAbout } from './objection-about';
import { ObjectionText } from './objection-text';
import { SendText } from './send-text';

const ANSWER_LENGTH = { least: 20, most: 1000 } as const;

/** What others have objected to, for an adviser: what was shown, what they say, and a place to answer. */
export function ObjectionQueue() {
  const { t } = useTranslation();
  const { data, error } = useQuery(api.matching.objections.queryOptions());
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <Skeleton lines={4} label={t('app.loading')} />;
  if (data.length === 0) return <p className="box">{t('objection.queueNone')}</p>;
  return (
    <ul className="cards ranked">
      {data.map((objection) => (
        <QueuedObjection key={objection.id} objection={objection} />
      ))}
    </ul>
  );
}

function QueuedObjection({ objection }: { objection: ObjectionToAnswer }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { id, state, organisation, match, ruleVersion } = objection;
  const when = { date: date(objection.createdAt) };
  return (
    <li className="card">
      <div className="card-top">
        <Tag tone={state === 'open' ? 'warning' : 'success'}>{t(`objection.state.${state}`)}</Tag>
      </div>
      <h3>
        <ObjectionAbout objection={objection} />
      </h3>
      <ObjectionText
        objection={objection}
        heading={
          organisation === null
            ? t('objection.bySeeker', when)
            : t('objection.byOrganisation', { ...when, who: organisation })
        }
      />
      {match === null ? (
        <p className="quiet">{t('objection.rulesChanged', { version: ruleVersion })}</p>
      ) : (
        <Details summary={t('objection.shown')} open={state === 'open'}>
          <p className="quiet">{t('objection.rules', { version: ruleVersion })}</p>
          <Explanation match={match} reader="adviser" />
        </Details>
      )}
      {state === 'open' && (
        <SendText
          id={`answer-${id}`}
          label={t('objection.answer')}
          description={t('objection.answerHelp')}
          tooShort={t('objection.answerTooShort')}
          send={t('objection.sendAnswer')}
          length={ANSWER_LENGTH}
          onSend={async (answer) => {
            await client.matching.answerObjection.mutate({ id, answer });
            await queries.invalidateQueries({ queryKey: api.matching.objections.queryKey() });
          }}
          sent={t('objection.done')}
        />
      )}
    </li>
  );
}
