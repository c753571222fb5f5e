import { daysBetween, osloDate, type IsoDate } from '@koble/kernel';

/** From here on the days that are left are shown in amber; with none left in red. */
const SOON_DAYS = 3;

export interface DaysLeft {
  /** Whole days in Norway until the last day to answer; negative when it has passed. */
  days: number;
  urgency: 'calm' | 'soon' | 'late';
}

export function daysLeft(answerBy: IsoDate, now = new Date()): DaysLeft {
  const days = daysBetween(osloDate(now), answerBy);
  return { days, urgency: days <= 0 ? 'late' : days <= SOON_DAYS ? 'soon' : 'calm' };
}
