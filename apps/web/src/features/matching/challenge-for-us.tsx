import type { RankedChallenge } from '@koble/matching/schema';
import { Alert, Details, Tag } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date, money } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';
import { Explanation } from './explanation';
import { RankLine } from './rank-line';

/** One challenge for a partner: whose it is, which of the partner's pilots answers it, and why; said where there is no room. */
export function ChallengeForUs({ fit, rank }: { fit: RankedChallenge; rank: number }) {
  const { t } = useTranslation();
  const names = useNames();
  const { challenge, offer, match, hasRoom } = fit;
  return (
    <li className="card" data-kind="challenge">
      <RankLine rank={rank} match={match} />
      <h3>
        <Link to="/utfordringer/$id" params={{ id: challenge.id }} className="ds-link">
          {challenge.title}
        </Link>
      </h3>
      <p className="meta">
        <span>{challenge.organisation.name}</span>
        {challenge.municipality !== null && (
          <span>{nameOf(names.municipalities, challenge.municipality)}</span>
        )}
        {challenge.budgetOre !== null && (
          <span>{t('workspace.challenges.atMost', { amount: money(challenge.budgetOre) })}</span>
        )}
        {challenge.startsOn !== null && (
          <span>{t('workspace.challenges.wantsStart', { date: date(challenge.startsOn) })}</span>
        )}
      </p>
      {challenge.shared && (
        <p>
          <Tag tone="accent">{t('workspace.challenges.shared')}</Tag>
        </p>
      )}
      <p>
        {t('workspace.challenges.offer')}{' '}
        <Link to="/piloter/$id" params={{ id: offer.id }} className="ds-link">
          {offer.title}
        </Link>
      </p>
      {!hasRoom && (
        <Alert tone="warning">
          {t('workspace.challenges.noRoom', { date: date(offer.nextFreeOn) })}
        </Alert>
      )}
      <Details summary={t('match.why')}>
        <Explanation match={match} reader="partner" />
      </Details>
    </li>
  );
}
