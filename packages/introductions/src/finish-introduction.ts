import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { addDays, osloDate, type Clock } from '@koble/kernel';
import type { z } from 'zod';
import { askOutcome } from './outcome-ask';
import type { AtVersion } from './schema';
import { move, takeStep } from './take-step';

/** Three months, as weeks, so that the question comes on the same weekday. */
const QUARTER_DAYS = 13 * 7;

/**
 * Ends what the two were at, agreed or not; either may. Both are asked what came of it, now and three months on. Errors: those of
 * `lockForAction`.
 */
export async function finishIntroduction(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  input: z.output<typeof AtVersion>,
): Promise<void> {
  await takeStep(place, actor, {
    ...input,
    action: 'finish',
    change: async (of) => {
      const { trx, at, introduction } = of;
      await askOutcome(trx, { introductionId: introduction.id, phase: 'close', at });
      const outcomeAskOn = addDays(osloDate(at), QUARTER_DAYS);
      return {
        set: { ...move(of, 'finish'), closedAt: at, outcomeAskOn },
        kind: 'done',
        event: null,
      };
    },
  });
}
