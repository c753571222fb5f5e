import type { PartnerLoad } from '@koble/pilots/schema';
import { useTranslation } from 'react-i18next';
import { useQuarter } from './use-quarter';

/** What a partner can take on quarter by quarter, and what is taken. */
export function LoadTable({ load }: { load: readonly PartnerLoad[] }) {
  const { t } = useTranslation();
  const nameOfQuarter = useQuarter();
  return (
    <section className="stack" aria-labelledby="load">
      <h2 id="load">{t('offers.load')}</h2>
      <p className="quiet">{t('offers.loadHelp')}</p>
      <table className="ds-table" data-size="sm" aria-labelledby="load">
        <thead>
          <tr>
            <th scope="col">{t('offers.quarterHead')}</th>
            <th scope="col">{t('offers.slots')}</th>
            <th scope="col">{t('offers.held')}</th>
            <th scope="col">{t('offers.confirmed')}</th>
            <th scope="col">{t('offers.left')}</th>
          </tr>
        </thead>
        <tbody>
          {load.map(({ quarter, slots, held, confirmed }) => (
            <tr key={quarter}>
              <th scope="row">{nameOfQuarter(quarter)}</th>
              <td>{slots}</td>
              <td>{held}</td>
              <td>{confirmed}</td>
              <td>{Math.max(0, slots - held - confirmed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
