import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import { ended } from './ended';
import type { Ending } from './agreement-input';
import { takeStep } from './take-step';

/** The partner says no, with a reason; the slot is free again. Errors: those of `lockForAction`. */
export async function declineAgreement(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  { reason, text, ...seen }: z.output<typeof Ending>,
): Promise<void> {
  await takeStep(place, actor, {
    ...seen,
    action: 'decline',
    change: async (of) => ({
      set: await ended(of, { move: 'decline', reason, text }),
      kind: 'declined',
      event: {
        kind: 'agreement.declined',
        agreementId: of.agreement.id,
        by: actor.personId,
        side: of.side,
      },
    }),
  });
}
