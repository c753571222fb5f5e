import type { IsoDate } from '@koble/kernel';
import type { PilotOffer } from './schema';

/** Whether others can ask for an offer on this day: it is published, and topics of a student's task are still handed in. */
export function isOpenOn(
  { state, task }: Pick<PilotOffer, 'state' | 'task'>,
  day: IsoDate,
): boolean {
  return state === 'published' && (task === null || day <= task.topicsBy);
}
