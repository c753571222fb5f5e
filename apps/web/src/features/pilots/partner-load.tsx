import type { PartnerLoad as Load } from '@koble/pilots/schema';
import { Facts } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useQuarter } from './use-quarter';

/** What a partner can take on quarter by quarter, and what is taken. */
export function PartnerLoad({ load }: { load: readonly Load[] }) {
  const { t } = useTranslation();
  const nameOfQuarter = useQuarter();
  return (
    <section className="panel stack" aria-labelledby="load">
      <h2 id="load">{t('offers.load')}</h2>
      <p className="quiet">{t('offers.loadHelp')}</p>
      <Facts
        facts={load.map(({ quarter, slots, held, confirmed }) => ({
          term: nameOfQuarter(quarter),
          value: t('offers.loadLine', {
            left: Math.max(0, slots - held - confirmed),
            slots,
            held,
            confirmed,
          }),
        }))}
      />
    </section>
  );
}
