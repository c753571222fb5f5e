import { addDays, type IsoDate } from './dates';

/**
 * The days of a year in Norway on which nobody is expected to work, plain Sundays aside, in order. Sources: lov om helligdager
 * og helligdagsfred (LOV-1995-02-24-12) § 2, and lov om 1 og 17 mai som høgtidsdagar (LOV-1947-04-26-1) § 1, which makes those
 * two equal to Sundays. The eves of Christmas, Easter and Whitsun and New Year's Eve are not among them: § 3 of the first law
 * begins the peace of the first three at 16, after a day's work.
 */
export function publicHolidays(year: number): IsoDate[] {
  const easter = easterSunday(year);
  return [
    `${year}-01-01`,
    ...MOVABLE.map((days) => addDays(easter, days)),
    `${year}-05-01`,
    `${year}-05-17`,
    `${year}-12-25`,
    `${year}-12-26`,
  ].sort();
}

/**
 * Counted from Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday.
 */
const MOVABLE = [-3, -2, 0, 1, 39, 49, 50];

/**
 * Easter Sunday of the Gregorian calendar. Source: J. Meeus, Astronomical Algorithms (1991), chapter 8, the method of Butcher
 * (1876), which holds for every year without Gauss's exceptions.
 */
function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const counted = epact + toSunday - 7 * late + 114;
  const [month, day] = [Math.floor(counted / 31), (counted % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
