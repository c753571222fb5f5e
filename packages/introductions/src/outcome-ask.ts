import { emitEvent, type Trx } from '@koble/db';
import type { IntroductionEvent } from './introduction-events';
import { insertOutcomeQuestions } from './outcome-queries';
import type { OutcomePhase } from './outcome-rules';

/**
 * Asks both sides what came of an introduction, in the transaction that ends it or of the clock, and tells them. Asking again is
 * nothing. The answers in `introduction_outcome` are what reports count: a row a side and phase with `kind` and `anyway` (null
 * until answered), to be counted by introduction and not by row, since both sides may tell of the same hire. They are not
 * shown to the other side.
 */
export async function askOutcome(
  trx: Trx,
  question: { introductionId: string; phase: OutcomePhase; at: Date },
): Promise<void> {
  if (!(await insertOutcomeQuestions(trx, question))) return;
  const { introductionId, phase } = question;
  await emitEvent<IntroductionEvent>(trx, {
    kind: 'introduction.outcome_asked',
    introductionId,
    phase,
  });
}
