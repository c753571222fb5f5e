import { useTranslation } from 'react-i18next';
import { date, moment } from '../../shared/format';
import type { CaseItem, CaseSummary } from './case';

type Item = Pick<CaseItem, 'kind' | 'document' | 'title'>;

/** What something to do for a case is called. */
export function useItemWords(): (item: Item) => string {
  const { t } = useTranslation();
  return ({ kind, document, title }) => {
    if (kind === 'own') return title ?? '';
    if (kind !== 'document') return t(`cases.item.${kind}`);
    return document === null ? '' : t(`call.document.${document}`);
  };
}

/** A deadline's day, with the hour where it is known. */
export function dayOf({ dueOn, dueAt }: Pick<CaseItem, 'dueOn' | 'dueAt'>): string {
  if (dueAt !== null) return moment(dueAt);
  return dueOn === null ? '' : date(dueOn);
}

/** Today in Norway, as days are written. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(now);
}

const SOON_DAYS = 14;

/** How near a deadline is: what has passed, what comes within two weeks, and the rest. */
export function nearness(
  { dueOn }: Pick<NonNullable<CaseSummary['next']>, 'dueOn'>,
  on = today(),
): 'late' | 'soon' | 'far' {
  if (dueOn === null) return 'far';
  const days = (Date.parse(dueOn) - Date.parse(on)) / 86_400_000;
  if (days < 0) return 'late';
  return days <= SOON_DAYS ? 'soon' : 'far';
}
