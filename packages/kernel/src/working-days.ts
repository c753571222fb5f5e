import { addDays, type IsoDate } from './dates';
import { publicHolidays } from './holidays';

/** Whether work is expected on this day in Norway: not on Saturdays, Sundays and public holidays. */
export function isWorkingDay(date: IsoDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !publicHolidays(Number(date.slice(0, 4))).includes(date);
}

/** The day on which so many working days have passed since this one, which is not counted. None gives the day itself. */
export function addWorkingDays(date: IsoDate, days: number): IsoDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
