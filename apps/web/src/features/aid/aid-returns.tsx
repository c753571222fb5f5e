import type { AidLedger } from '@koble/aid/schema';
import { useTranslation } from 'react-i18next';
import { date, euros } from '../../shared/format';
import { roomsAfter } from './bar-parts';

/** When room returns and how much there is then, as numbers and as a bar of the ceiling. */
export function AidReturns({ ledger: { balance, returns } }: { ledger: AidLedger }) {
  const { t } = useTranslation();
  if (balance === null) return null;
  return (
    <section className="stack">
      <h2>{t('aid.returns')}</h2>
      <p>{returns.length === 0 ? t('aid.returnsNone') : t('aid.returnsLead')}</p>
      {returns.length > 0 && (
        <table className="ds-table aid-returns" data-size="sm">
          <thead>
            <tr>
              <th scope="col">{t('aid.returnsOn')}</th>
              <th scope="col">{t('aid.returnsAmount')}</th>
              <th scope="col">{t('aid.returnsRoom')}</th>
            </tr>
          </thead>
          <tbody>
            {roomsAfter(balance, returns).map(({ on, cents, roomCents }) => (
              <tr key={on}>
                <th scope="row">{date(on)}</th>
                <td>{euros(cents)}</td>
                <td>
                  {euros(roomCents)}
                  <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
                    <rect width={(100 * roomCents) / balance.ceilingCents} height="6" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
