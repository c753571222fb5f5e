import { addDays, addYears, AppError, osloDate, osloMoment } from '@koble/kernel';
import { daysFrom } from './alert-days';
import type { AlertErrorCode } from './alert-error';
import type { AlertLasts } from './schema';

/** So long before its end its holder is told, and may renew it. */
export const NOTICE_DAYS = 7;

/** What is kept of how long a search lasts; `endToldFor` is an end that its holder needs not be told of. */
export interface AlertTerm {
  lasts: AlertLasts;
  until: Date;
  endToldFor: Date | null;
}

/**
 * How long a search lasts that is saved now: so many days, or to the last second in Norway of the chosen day. Who has just chosen a
 * day of this week knows it, and is not told.
 *
 * @throws AppError `alerts.bad_until` for a day before tomorrow or more than a year ahead, in Norway
 */
export function alertTerm(lasts: AlertLasts, now: Date): AlertTerm {
  if (lasts.kind === 'days') return { lasts, until: daysFrom(now, lasts.days), endToldFor: null };
  const today = osloDate(now);
  if (lasts.on < addDays(today, 1) || lasts.on > addYears(today, 1)) throw badUntil();
  const until = endOfDay(lasts.on);
  return { lasts, until, endToldFor: until <= daysFrom(now, NOTICE_DAYS) ? until : null };
}

/** When a search ends that begins now; a chosen day, which was looked at when it was saved, stays that day. */
export function alertEnd(lasts: AlertLasts, now: Date): Date {
  return lasts.kind === 'days' ? daysFrom(now, lasts.days) : endOfDay(lasts.on);
}

export function badUntil(): AppError<AlertErrorCode> {
  return new AppError('alerts.bad_until', 'invalid', { field: 'lasts.on' });
}

/** Within that day: what shows the end as a date shows the day that was chosen. */
function endOfDay(on: string): Date {
  return osloMoment(on, '23:59:59');
}
