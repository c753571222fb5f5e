import type { PeopleAnswer } from '@koble/matching/schema';
import { Alert, Details } from '@koble/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AskHuman } from './ask-human';
import { Explanation } from './explanation';
import { RankLine } from './rank-line';
import { ShowMore } from './show-more';
import { SupplyHeading, SupplyLine } from './supply-heading';

/** Everybody who was looked at for a company's role, the best first. `action` is what the company can do about one of them. */
export function PeopleForRole({
  answer: { people, logId, degraded },
  action,
}: {
  answer: PeopleAnswer;
  action: (candidateId: string) => ReactNode;
}) {
  const { t } = useTranslation();
  if (people.length === 0)
    return (
      <p className="box">
        <strong>{t('fit.people.none')}</strong> {t('fit.people.noneHelp')}
      </p>
    );
  return (
    <>
      {degraded && <Alert tone="warning">{t('bundle.degraded')}</Alert>}
      <ShowMore items={people}>
        {({ match, supply }, rank) => (
          <li key={match.id} className="card" data-kind="candidate">
            <RankLine rank={rank} match={match} />
            <h3>
              <SupplyHeading supply={supply} />
            </h3>
            <SupplyLine supply={supply} />
            <Details summary={t('match.why')}>
              <Explanation match={match} />
              <AskHuman about={{ logId, kind: 'candidate', id: match.id }} />
            </Details>
            <div>{action(match.id)}</div>
          </li>
        )}
      </ShowMore>
    </>
  );
}
