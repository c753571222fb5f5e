import { addMonths } from '@koble/kernel';
import { monthsOf, type ProjectPeriod } from './project-schema';

/**
 * How many months a project takes, one that is begun counted whole: from 15 January to 14 February it is one, to 15 February two. It
 * takes no more than so many months where it ends before the same day so many months after its start.
 */
export function begunMonths({
  startsOn,
  endsOn,
}: Pick<ProjectPeriod, 'startsOn' | 'endsOn'>): number {
  const touched = monthsOf(startsOn, endsOn);
  return addMonths(startsOn, touched - 1) > endsOn ? touched - 1 : touched;
}
