import { addDays, osloDate, type IsoDate } from '@koble/kernel';

/** In how many days the side whose turn it is has to answer, before what is negotiated comes to nothing. */
const ANSWER_DAYS = 14;

/** The last day for the step after one that is taken at this moment. */
export function answerBy(at: Date): IsoDate {
  return addDays(osloDate(at), ANSWER_DAYS);
}
