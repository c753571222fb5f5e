import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import type { AtVersion } from './agreement-input';
import { decideChange } from './change-queries';
import { openChangeOf } from './open-change-of';
import { takeStep } from './take-step';

/** Takes back what the actor's own side proposes; the agreement stays as it is. Errors: those of `lockForAction`. */
export async function withdrawChange(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  seen: z.output<typeof AtVersion>,
): Promise<void> {
  await takeStep(place, actor, {
    ...seen,
    action: 'withdraw_change',
    change: async (of) => {
      await decideChange(of.trx, openChangeOf(of).id, { state: 'withdrawn', decidedAt: of.at });
      return {
        set: {},
        kind: 'change_withdrawn',
        event: {
          kind: 'agreement.change_withdrawn',
          agreementId: of.agreement.id,
          by: actor.personId,
          side: of.side,
        },
      };
    },
  });
}
