import type { RankedRole, RolesAnswer } from '@koble/matching/schema';
import { Alert, Details } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { nameOf, useNames } from '../../shared/names';
import { AskHuman } from './ask-human';
import { OwnExplanation } from './own-explanation';
import { RankLine } from './rank-line';
import { ShowMore } from './show-more';

/** Roles for somebody's own profile, the best first, each with its explanation folded away; more on demand, to the very last. */
export function RolesForMe({ answer: { roles, logId, degraded } }: { answer: RolesAnswer }) {
  const { t } = useTranslation();
  const fitting = roles.filter(({ match }) => match.band !== 'weak').length;
  if (roles.length === 0)
    return (
      <div className="box stack">
        <p>
          <strong>{t('fit.none')}</strong> {t('fit.noneHelp')}
        </p>
        <Link to="/sok" search={{ type: 'role', v: '1' }} className="ds-link">
          {t('app.search')}
        </Link>
      </div>
    );
  return (
    <>
      {degraded && <Alert tone="warning">{t('fit.degraded')}</Alert>}
      <p role="status">
        {t('fit.looked', { count: roles.length })} {t('fit.fitting', { count: fitting })}
      </p>
      <ShowMore items={roles}>
        {(fit, rank) => <RoleCard key={fit.roleId} fit={fit} rank={rank} logId={logId} />}
      </ShowMore>
    </>
  );
}

function RoleCard({ fit, rank, logId }: { fit: RankedRole; rank: number; logId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const { role, match } = fit;
  return (
    <li className="card" data-kind="role">
      <RankLine rank={rank} match={match} />
      <h2>
        <Link to="/roller/$id" params={{ id: role.id }} className="ds-link">
          {role.title}
        </Link>
      </h2>
      <p className="meta">
        <span>{role.organisation.name}</span>
        <span>
          {role.municipality === null
            ? t('search.anywhereShort')
            : nameOf(names.municipalities, role.municipality)}
        </span>
        {role.extent !== null && <span>{t(`extent.${role.extent}`)}</span>}
        {role.mode !== null && <span>{t(`mode.${role.mode}`)}</span>}
      </p>
      <p>{t(`fit.band.${match.band}`)}</p>
      {fit.exposureFactor < 1 && <p className="quiet">{t('fit.held')}</p>}
      <Details summary={t('match.why')}>
        <OwnExplanation fit={fit} />
        <AskHuman about={{ logId, kind: 'role', id: role.id }} />
      </Details>
    </li>
  );
}
