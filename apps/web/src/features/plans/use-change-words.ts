import { useTranslation } from 'react-i18next';
import { date, money, number } from '../../shared/format';
import type { Change } from './plan';

const DAYS: readonly Change['fact'][] = ['starts_on', 'available_on', 'free_on', 'deadline'];
/** A day of these that has passed, or was never said, is now. */
const NOW: readonly Change['fact'][] = ['available_on', 'free_on'];
const SUMS: readonly Change['fact'][] = ['budget', 'price', 'amount', 'grant', 'own_cash'];
/** What is too much to say in a line: that it has changed is all. */
const UNSAID: readonly Change['fact'][] = ['wants', 'abilities', 'window', 'rules'];

/** What has changed, old to new, in a sentence. */
export function useChangeWords(): (change: Change) => string {
  const { t } = useTranslation();
  return (change) => {
    const { part, fact, before, after } = change;
    if (fact === 'gone') return t(`plans.changes.gone.${part}`);
    if (fact === 'open') return t(after === 'open' ? 'plans.changes.open' : 'plans.changes.closed');
    const what = t(`plans.changes.fact.${fact}`);
    if (UNSAID.includes(fact)) return `${what}.`;
    const say = (value: Change['before']) => valueText(fact, value);
    return t('plans.changes.line', { what, before: say(before), after: say(after) });
  };

  function valueText(fact: Change['fact'], value: Change['before']): string {
    if (value === null)
      return NOW.includes(fact) ? t('plans.changes.now') : t('plans.changes.nothing');
    if (DAYS.includes(fact)) return date(String(value));
    if (SUMS.includes(fact)) return money(Number(value));
    if (fact === 'share') return `${number(Number(value))} %`;
    return number(Number(value));
  }
}
