import { asActor, recordAct } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { plainText, type Clock } from '@koble/kernel';
import type { z } from 'zod';
import { changeOutcome, listOutcomeQuestions } from './outcome-queries';
import { refuseOutcome } from './outcome-rules';
import type { OutcomeAnswer } from './schema';
import { lockThread } from './thread-access';

/**
 * What came of an introduction, as one side says; it may say it anew until it is asked the next question. Errors:
 * `outcomes.not_asked`, `outcomes.closed`, those of `lockThread`.
 */
export async function answerOutcome(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { id: introductionId, phase, kind, anyway, note }: z.output<typeof OutcomeAnswer>,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const { side } = await lockThread(trx, actor, introductionId);
    const questions = await listOutcomeQuestions(trx, introductionId);
    refuseOutcome(questions, { side, phase });
    await changeOutcome(
      trx,
      { introductionId, side, phase },
      {
        kind,
        anyway,
        note: plainText(note),
        answeredAt: clock.now(),
        answeredBy: actor.personId,
      },
    );
    await recordAct(trx, actor, {
      action: 'outcome.answered',
      objectKind: 'introduction',
      objectId: introductionId,
      details: { phase, kind },
    });
  });
}
