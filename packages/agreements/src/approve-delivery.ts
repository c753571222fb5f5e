import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import type { AtVersion } from './agreement-input';
import { move, takeStep } from './take-step';

/** The company says that it has got what was agreed on; nobody and nothing else ever says it. Errors: those of `lockForAction`. */
export async function approveDelivery(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  seen: z.output<typeof AtVersion>,
): Promise<void> {
  await takeStep(place, actor, {
    ...seen,
    action: 'approve',
    change: (of) => ({
      set: { ...move(of, 'approve'), approvedAt: of.at },
      kind: 'approved',
      event: {
        kind: 'agreement.approved',
        agreementId: of.agreement.id,
        by: actor.personId,
        side: of.side,
      },
    }),
  });
}
