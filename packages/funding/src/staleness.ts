import { daysBetween, type IsoDate } from '@koble/kernel';

export const AMBER_DAYS = 30;
export const RED_DAYS = 60;

/** How old the check of a call's facts is: from 30 days it is said (amber), from 60 it is warned of (red). */
export function staleness(checkedOn: IsoDate, today: IsoDate): 'fresh' | 'amber' | 'red' {
  const days = daysBetween(checkedOn, today);
  if (days >= RED_DAYS) return 'red';
  return days >= AMBER_DAYS ? 'amber' : 'fresh';
}
