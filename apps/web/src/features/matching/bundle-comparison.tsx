import type { Bundle } from '@koble/matching/schema';
import { Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date, money, number } from '../../shared/format';
import { bestAt, COMPARED, type Compared } from './compare-bundles';
import { useBundleTitle } from './use-bundle-title';
import { useWeakestWords } from './use-weakest-words';

/** Bundles side by side, line by line; the best of each line says so in words. On a phone each line has the bundles one below another. */
export function BundleComparison({ bundles }: { bundles: readonly Bundle[] }) {
  const { t } = useTranslation();
  const titleOf = useBundleTitle();
  const weakestOf = useWeakestWords();
  const valueOf = useValues();
  if (bundles.length < 2) return null;
  const titles = bundles.map(({ aims }) => titleOf(aims));
  return (
    <section className="stack" aria-labelledby="bundle-comparison">
      <h2 id="bundle-comparison">{t('compare.title')}</h2>
      <table className="criteria comparison">
        <thead>
          <tr>
            <th scope="col">{t('compare.what')}</th>
            {titles.map((title, i) => (
              <th scope="col" key={i}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COMPARED.map((compared) => {
            const best = bestAt(bundles, compared);
            return (
              <tr key={compared}>
                <th scope="row">{t(`compare.${compared}`)}</th>
                {bundles.map((bundle, i) => (
                  <td key={i} data-label={titles[i]}>
                    {valueOf(bundle, compared)}{' '}
                    {best[i] === true && <Tag tone="success">{t('compare.best')}</Tag>}
                  </td>
                ))}
              </tr>
            );
          })}
          <tr>
            <th scope="row">{t('bundle.weakest')}</th>
            {bundles.map(({ weakestLink }, i) => (
              <td key={i} data-label={titles[i]}>
                {weakestOf(weakestLink)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function useValues(): (bundle: Bundle, compared: Compared) => string {
  const { t } = useTranslation();
  return (bundle, compared) => {
    const { cost, startsOn, calendar, calls, score } = bundle;
    switch (compared) {
      case 'ownCash':
        return money(cost.ownCashOre);
      case 'ownHours':
        return t('value.hours', { count: cost.ownHours });
      case 'grant':
        return cost.grantKnown ? money(cost.grantOre) : t('compare.unknown');
      case 'start':
        return dayText(startsOn);
      case 'end':
        return dayText(calendar.find(({ what }) => what === 'pilot_end')?.on ?? null);
      case 'applications':
        return number(calls.length);
      case 'fit':
        return t('compare.ofHundred', { score: number(score) });
    }
  };

  function dayText(day: string | null): string {
    return day === null ? t('compare.unknown') : date(day);
  }
}
