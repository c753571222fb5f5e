import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import type { AtVersion } from './agreement-input';
import { move, takeStep } from './take-step';

/** The partner says that everything is delivered; now the company looks it over. Errors: those of `lockForAction`. */
export async function deliverAgreement(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  seen: z.output<typeof AtVersion>,
): Promise<void> {
  await takeStep(place, actor, {
    ...seen,
    action: 'deliver',
    change: (of) => ({
      set: { ...move(of, 'deliver'), deliveredAt: of.at, nudgedDays: 0 },
      kind: 'delivered',
      event: {
        kind: 'agreement.delivered',
        agreementId: of.agreement.id,
        by: actor.personId,
        side: of.side,
      },
    }),
  });
}
