import { useTranslation } from 'react-i18next';
import { date, money } from '../../shared/format';
import type { Picture } from './plan';

const LINES = ['total', 'grant', 'own_cash', 'own_hours', 'gap', 'starts'] as const;

/** What a plan costs and who pays, as it was saved; and beside it as things stand now, where something has changed. */
export function PlanMoney({ saved, current }: { saved: Picture; current: Picture | null }) {
  const { t } = useTranslation();
  const said = useSums();
  const pictures = current === null ? [saved] : [saved, current];
  return (
    <section className="side-card stack" aria-labelledby="plan-money">
      <h2 className="small" id="plan-money">
        {t('plans.money.title')}
      </h2>
      <table className="plan-money">
        {current !== null && (
          <thead>
            <tr>
              <td />
              <th scope="col">{t('plans.money.saved')}</th>
              <th scope="col">{t('plans.money.current')}</th>
            </tr>
          </thead>
        )}
        <tbody>
          {LINES.filter((line) => pictures.some((picture) => said(picture)[line] !== null)).map(
            (line) => (
              <tr key={line}>
                <th scope="row">{t(`plans.money.${line}`)}</th>
                {pictures.map((picture, i) => (
                  <td key={i}>{said(picture)[line] ?? '–'}</td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
      {saved.person !== null && <p className="quiet">{t('plans.money.wages')}</p>}
    </section>
  );
}

/** The sums of a plan in words; null for what there is not. */
function useSums() {
  const { t } = useTranslation();
  return ({ cost, startsOn }: Picture): Record<(typeof LINES)[number], string | null> => ({
    total: money(cost.totalOre),
    grant: cost.grantKnown ? money(cost.grantOre) : t('plans.money.grantOpen'),
    own_cash: money(cost.ownCashOre),
    own_hours: t('plans.money.hours', { count: cost.ownHours }),
    gap: cost.gapOre > 0 ? money(cost.gapOre) : null,
    starts: startsOn === null ? null : date(startsOn),
  });
}
