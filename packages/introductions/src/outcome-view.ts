import type { Trx } from '@koble/db';
import type { Part } from './lock-for-action';
import { listOutcomeQuestions } from './outcome-queries';
import { outcomeAsked, type OutcomePhase } from './outcome-rules';

/** The questions about what came of it that this side has still to answer. */
export async function outcomesAskedOf(
  trx: Trx,
  { introduction, side }: Part,
): Promise<OutcomePhase[]> {
  return outcomeAsked(await listOutcomeQuestions(trx, introduction.id), side);
}
