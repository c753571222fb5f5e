import { daysBetween, osloDate } from '@koble/kernel';
import { date, moment } from './format';
import type { Task } from './task';

const SOON_DAYS = 14;

/** How near a deadline is: what has passed, what comes within two weeks, and the rest. */
export function nearness(
  { dueOn }: Pick<Task, 'dueOn'>,
  now = new Date(),
): 'late' | 'soon' | 'far' {
  if (dueOn === null) return 'far';
  const days = daysBetween(osloDate(now), dueOn);
  if (days < 0) return 'late';
  return days <= SOON_DAYS ? 'soon' : 'far';
}

/** A deadline's day, with the hour where it is known. */
export function dayOf({ dueOn, dueAt = null }: Pick<Task, 'dueOn' | 'dueAt'>): string {
  if (dueAt !== null) return moment(dueAt);
  return dueOn === null ? '' : date(dueOn);
}
