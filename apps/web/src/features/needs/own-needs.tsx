import { Tag } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { NeedReview } from './need-review';
import type { OwnNeed } from './own-need';
import { mayBeRenewed, RenewNeed } from './renew-need';

/** A company's own needs, each with what fits it and who has asked. `closeOut` closes one that is open, `discard` takes away one that has not been published; both belong to other nouns. */
export function OwnNeeds({
  needs,
  closeOut,
  discard,
}: {
  needs: readonly OwnNeed[];
  closeOut: (need: OwnNeed) => ReactNode;
  discard: (need: OwnNeed) => ReactNode;
}) {
  const { t } = useTranslation();
  if (needs.length === 0)
    return (
      <div className="box stack">
        <p>{t('needs.none')}</p>
        <Link to="/behov" className="ds-button" data-variant="primary">
          {t('app.need')}
        </Link>
      </div>
    );
  return (
    <ul className="cards">
      {needs.map((need) => (
        <OwnNeedCard key={need.id} need={need} closeOut={closeOut(need)} discard={discard(need)} />
      ))}
    </ul>
  );
}

function OwnNeedCard({
  need,
  closeOut,
  discard,
}: {
  need: OwnNeed;
  closeOut: ReactNode;
  discard: ReactNode;
}) {
  const { t } = useTranslation();
  const open = need.state === 'published';
  const unpublished = need.state === 'draft' || need.state === 'review';
  return (
    <li className="card">
      <div className="card-top">
        <Tag tone={open ? 'success' : 'neutral'}>{t(`needs.state.${need.state}`)}</Tag>
        {open && need.expiresAt !== null && (
          <span className="quiet">{t('needs.until', { date: date(need.expiresAt) })}</span>
        )}
      </div>
      <h2>{need.title}</h2>
      <p className="meta">
        <span>{need.wants.map((want) => t(`wizard.want.${want}`)).join(' · ')}</span>
        {need.interests === 0 ? (
          <span>{t('needs.interests', { count: 0 })}</span>
        ) : (
          <Link to="/innboks">{t('needs.interests', { count: need.interests })}</Link>
        )}
      </p>
      {unpublished && <NeedReview need={need} discard={discard} />}
      <div className="row">
        {open && (
          <>
            <Link
              to="/behov/resultat"
              search={{ behov: need.id }}
              className="ds-button"
              data-variant="primary"
            >
              {t('needs.bundles')}
            </Link>
            {need.wants.includes('people') && (
              <Link
                to="/mine-behov/$id/folk"
                params={{ id: need.id }}
                className="ds-button"
                data-variant="secondary"
              >
                {t('fit.people.see')}
              </Link>
            )}
            {need.wants.includes('pilot') && (
              <Link
                to="/mine-behov/$id/utfordring"
                params={{ id: need.id }}
                className="ds-button"
                data-variant="secondary"
              >
                {t('needs.challenge')}
              </Link>
            )}
            {closeOut}
          </>
        )}
        {mayBeRenewed(need) && <RenewNeed id={need.id} />}
      </div>
    </li>
  );
}
