import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import { agreementError } from './agreement-error';
import type { DeliveryObjection } from './delivery-input';
import { insertObjection } from './objection-queries';
import { move, takeStep } from './take-step';
import { latestTerms } from './terms-queries';

/**
 * The company says what it misses of a delivery, and in which deliverables; the work goes on. Errors: those of `lockForAction`,
 * `agreements.no_such_deliverable` (field `deliverables`).
 */
export async function sendDeliveryBack(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  { text, deliverables, ...seen }: z.output<typeof DeliveryObjection>,
): Promise<void> {
  await takeStep(place, actor, {
    ...seen,
    action: 'send_back',
    change: async (of) => {
      const { trx, at, side } = of;
      const { id: agreementId } = of.agreement;
      const agreed = (await latestTerms(trx, agreementId))?.terms.deliverables ?? [];
      if (deliverables.some((one) => !agreed.includes(one)))
        throw agreementError('agreements.no_such_deliverable', 'invalid', {
          field: 'deliverables',
        });
      await insertObjection(trx, { agreementId, text, deliverables, at });
      return {
        set: { ...move(of, 'send_back'), deliveredAt: null },
        kind: 'sent_back',
        event: { kind: 'agreement.sent_back', agreementId, by: actor.personId, side },
      };
    },
  });
}
