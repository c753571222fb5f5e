import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import { ended } from './ended';
import type { Ending } from './agreement-input';
import { decideChange } from './change-queries';
import { takeStep } from './take-step';

/**
 * A side ends what is negotiated or agreed on, with a reason; the slot is free again, and a change that was proposed comes to nothing.
 * Errors: those of `lockForAction`.
 */
export async function cancelAgreement(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  { reason, text, ...seen }: z.output<typeof Ending>,
): Promise<void> {
  await takeStep(place, actor, {
    ...seen,
    action: 'cancel',
    change: async (of) => {
      const { trx, agreement, side, at, change } = of;
      if (change !== undefined)
        await decideChange(trx, change.id, { state: 'withdrawn', decidedAt: at });
      return {
        set: await ended(of, { move: 'cancel', reason, text }),
        kind: 'cancelled',
        event: {
          kind: 'agreement.cancelled',
          agreementId: agreement.id,
          by: actor.personId,
          side,
        },
      };
    },
  });
}
