import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import type { ChangeRefusal } from './change-input';
import { decideChange } from './change-queries';
import { openChangeOf } from './open-change-of';
import { takeStep } from './take-step';

/** Says no to what the other side proposes; the agreement stays as it is. Errors: those of `lockForAction`. */
export async function refuseChange(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  { answer, ...seen }: z.output<typeof ChangeRefusal>,
): Promise<void> {
  await takeStep(place, actor, {
    ...seen,
    action: 'refuse_change',
    change: async (of) => {
      await decideChange(of.trx, openChangeOf(of).id, {
        state: 'refused',
        answer: answer === '' ? null : answer,
        decidedAt: of.at,
      });
      return {
        set: {},
        kind: 'change_refused',
        event: {
          kind: 'agreement.change_refused',
          agreementId: of.agreement.id,
          by: actor.personId,
          side: of.side,
        },
      };
    },
  });
}
