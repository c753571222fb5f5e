import type { PartnerLoad as Load } from '@koble/pilots/schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadBar } from './load-bar';
import { useQuarter } from './use-quarter';

const NUMBERS = ['free', 'confirmed', 'held', 'slots'] as const;

/** What a partner can take on quarter by quarter, and what is taken: as bars, and beside them in numbers. */
export function PartnerLoad({ load, action }: { load: readonly Load[]; action?: ReactNode }) {
  const { t } = useTranslation();
  const nameOfQuarter = useQuarter();
  const most = Math.max(
    1,
    ...load.map(({ slots, held, confirmed }) => Math.max(slots, held + confirmed)),
  );
  return (
    <section className="panel stack wide" aria-labelledby="load">
      <div>
        <h2 id="load">{t('offers.load')}</h2>
        <p className="quiet">{t('offers.loadHelp')}</p>
      </div>
      <table className="load">
        <caption className="visually-hidden">{t('offers.load')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('offers.loadOf.quarter')}</th>
            {NUMBERS.map((of) => (
              <th key={of} scope="col" data-of={of}>
                {t(`offers.loadOf.${of}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {load.map((quarter) => {
            const { slots, held, confirmed } = quarter;
            const numbers = { ...quarter, free: Math.max(0, slots - held - confirmed) };
            return (
              <tr key={quarter.quarter}>
                <th scope="row">
                  {nameOfQuarter(quarter.quarter)}
                  <LoadBar load={quarter} most={most} />
                </th>
                {NUMBERS.map((of) => (
                  <td key={of}>{numbers[of]}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {action}
    </section>
  );
}
