import { osloDate } from '@koble/kernel';
import { callProblems } from './call-problems';
import type { CallInput } from './call-schema';
import { fundingError } from './funding-error';
import { refuseContradictions } from './rule-contradictions';

/** Pages of the editor stand where a call with one of these would be edited. */
const RESERVED: readonly string[] = ['ny', 'rettelser'];

/**
 * Refuses what no call may say to the public at this moment. Errors: `funding.slug_taken`, `funding.rules_contradict`,
 * `funding.checked_in_the_future`, and those of `callProblems`, each with its field.
 */
export function refuseCallProblems(input: CallInput, now: Date): void {
  if (RESERVED.includes(input.slug))
    throw fundingError('funding.slug_taken', 'conflict', { field: 'slug' });
  refuseContradictions(input.rules);
  if (input.checkedOn > osloDate(now))
    throw fundingError('funding.checked_in_the_future', 'invalid', { field: 'checkedOn' });
  const [problem] = callProblems(input, now);
  if (problem !== undefined) throw fundingError(problem.code, 'invalid', { field: problem.field });
}
