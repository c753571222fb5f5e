export { AppError, isAppError, type ErrorKind } from './app-error';
export { assertNever } from './assert-never';
export { fixedClock, systemClock, type Clock } from './clock';
export {
  DAY_MS,
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isIsoDate,
  osloDate,
  osloMoment,
  type IsoDate,
} from './dates';
export { centsToOre, eurosToCents, kronerToOre, oreToCents, shareOf } from './money';
export {
  isOrganisationNumber,
  normaliseOrganisationNumber,
  organisationNumberCheckDigit,
} from './organisation-number';
export { nextMondayMorning, nextMorning } from './mornings';
export { plainLine } from './plain-line';
export { plainText } from './plain-text';
export { isTimeToTell, reminderDue, toldAlready, type Told } from './reminder';
export { oreOfText, wholeOfText } from './typed-number';
export { addWorkingDays } from './working-days';
