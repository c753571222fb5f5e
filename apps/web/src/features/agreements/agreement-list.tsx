import type { AgreementSummary } from '@koble/agreements/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgreementCard } from './agreement-card';
import { groupOf, GROUPS } from './progress';

/** An organisation's agreements, those first that wait for it. */
export function AgreementList({
  rows,
  asks,
}: {
  rows: readonly AgreementSummary[];
  /** Whether the reader's organisation is one that asks for pilots. */
  asks: boolean;
}) {
  const { t } = useTranslation();
  if (rows.length === 0)
    return (
      <div className="box stack">
        <h2>{t('agreement.none')}</h2>
        <p>{asks ? t('agreement.noneCompany') : t('agreement.nonePartner')}</p>
        {asks && (
          <Link
            to="/sok"
            search={{ type: 'pilot', v: '1' }}
            className="ds-button"
            data-variant="primary"
          >
            {t('agreement.findPilot')}
          </Link>
        )}
      </div>
    );
  return GROUPS.map((group) => {
    const shown = rows.filter((row) => groupOf(row) === group);
    return (
      shown.length > 0 && (
        <section key={group} className="stack" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{t(`agreement.group.${group}`)}</h2>
          <ul className="cards">
            {shown.map((one) => (
              <AgreementCard key={one.id} one={one} />
            ))}
          </ul>
        </section>
      )
    );
  });
}
