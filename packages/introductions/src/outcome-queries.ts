import type { DB, Trx } from '@koble/db';
import type { Updateable } from 'kysely';
import type { OutcomePhase, OutcomeQuestion } from './outcome-rules';
import type { Side } from './schema';

/** Both sides' questions about one introduction. */
export async function listOutcomeQuestions(
  trx: Trx,
  introductionId: string,
): Promise<OutcomeQuestion[]> {
  const rows = await trx
    .selectFrom('introductionOutcome')
    .select(['side', 'phase', 'answeredAt'])
    .where('introductionId', '=', introductionId)
    .$narrowType<{ side: Side }>()
    .execute();
  return rows.map(({ side, phase, answeredAt }) => ({
    side,
    phase,
    answered: answeredAt !== null,
  }));
}

/** Asks both sides; gives whether they had not been asked that before. */
export async function insertOutcomeQuestions(
  trx: Trx,
  { introductionId, phase, at }: { introductionId: string; phase: OutcomePhase; at: Date },
): Promise<boolean> {
  const rows = await trx
    .insertInto('introductionOutcome')
    .values(
      (['initiator', 'receiver'] as const).map((side) => ({
        introductionId,
        side,
        phase,
        askedAt: at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('side')
    .execute();
  return rows.length > 0;
}

export async function changeOutcome(
  trx: Trx,
  question: { introductionId: string; side: Side; phase: OutcomePhase },
  answer: Updateable<DB['introductionOutcome']>,
): Promise<void> {
  await trx
    .updateTable('introductionOutcome')
    .set(answer)
    .where('introductionId', '=', question.introductionId)
    .where('side', '=', question.side)
    .where('phase', '=', question.phase)
    .execute();
}
