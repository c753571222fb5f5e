import type { PilotOffer } from '@koble/pilots/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Who usually pays, and for whom the partner has done it before, where it says so. */
export function PilotBackground({ offer: { calls, references } }: { offer: PilotOffer }) {
  const { t } = useTranslation();
  return (
    <>
      {calls.length > 0 && (
        <section className="stack" aria-labelledby="paid-by">
          <h2 id="paid-by">{t('pilot.usuallyPaidBy')}</h2>
          <ul>
            {calls.map(({ id, slug, title }) => (
              <li key={id}>
                <Link to="/stotte/$slug" params={{ slug }} className="ds-link">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
          <p className="quiet">{t('pilot.usuallyPaidByHelp')}</p>
        </section>
      )}
      {references.length > 0 && (
        <section className="stack" aria-labelledby="references">
          <h2 id="references">{t('pilot.references')}</h2>
          <ul>
            {references.map(({ customer, year, line }) => (
              <li key={`${customer} ${year} ${line}`}>
                {customer}, {year}: {line}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
