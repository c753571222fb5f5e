import type { ChallengesAnswer } from '@koble/matching/schema';
import { Alert } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChallengeForUs } from './challenge-for-us';
import { ShowMore } from './show-more';

const SHOWN_AT_ONCE = 4;

/** Open challenges that a partner's offers answer, the best first and last those it has no room for. */
export function ChallengesForUs({ answer }: { answer: ChallengesAnswer }) {
  const { t } = useTranslation();
  if (answer.kind === 'no_offers')
    return (
      <div className="box stack">
        <p>{t('workspace.challenges.noOffers')}</p>
        <Link to="/mine-piloter" className="ds-button" data-variant="secondary">
          {t('workspace.challenges.toOffers')}
        </Link>
      </div>
    );
  return (
    <>
      {answer.degraded && <Alert tone="warning">{t('workspace.challenges.degraded')}</Alert>}
      {answer.challenges.length === 0 ? (
        <p className="box">{t('workspace.challenges.none')}</p>
      ) : (
        <ShowMore items={answer.challenges} atOnce={SHOWN_AT_ONCE}>
          {(fit, rank) => <ChallengeForUs key={fit.challengeId} fit={fit} rank={rank} />}
        </ShowMore>
      )}
      <Link to="/sok" search={{ type: 'challenge', v: '1' }} className="ds-link">
        {t('workspace.challenges.search')}
      </Link>
    </>
  );
}
