import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import type { z } from 'zod';
import type { AtVersion } from './agreement-input';
import { move, takeStep } from './take-step';

/** Says that the work has begun, today. Errors: those of `lockForAction`. */
export async function startAgreement(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  seen: z.output<typeof AtVersion>,
): Promise<void> {
  await takeStep(place, actor, {
    ...seen,
    action: 'start',
    change: (of) => ({
      set: { ...move(of, 'start'), startedOn: osloDate(of.at) },
      kind: 'started',
      event: {
        kind: 'agreement.started',
        agreementId: of.agreement.id,
        by: actor.personId,
        side: of.side,
      },
    }),
  });
}
