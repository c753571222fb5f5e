import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { caseError } from './case-error';
import { refuseFuture, refuseReversed } from './case-rules';
import type { CasePayment } from './case-schema';
import { insertPayment, listPayments } from './payment-queries';
import type { CompanyActor } from './record-step';
import { takeMove, type MoveOf } from './take-move';

/**
 * Notes a payment of a grant, which comes in one or several. Errors: those of `takeMove`, `cases.in_the_future`,
 * `cases.dates_reversed` for a day before the grant, `cases.over_grant` where all payments would be more than was granted.
 */
export async function payCase(
  place: { db: Db; clock: Clock },
  actor: CompanyActor,
  { paidOn, amountOre, ...version }: CasePayment,
): Promise<void> {
  await takeMove(place, actor, {
    ...version,
    move: 'pay',
    async change(of) {
      refuseFuture(paidOn, of.today, 'paidOn');
      refuseReversed(of.row.decidedOn, paidOn, 'paidOn');
      const leftOre = await leftOf(of);
      if (amountOre > leftOre)
        throw caseError('cases.over_grant', 'invalid', {
          field: 'amountOre',
          details: { leftOre },
        });
      return {};
    },
    after: ({ trx, row }, stepId) =>
      insertPayment(trx, { caseId: row.id, stepId, paidOn, amountOre }),
  });
}

async function leftOf({ trx, row }: MoveOf): Promise<number> {
  const payments = await listPayments(trx, row.id);
  return payments.reduce((left, { amountOre }) => left - amountOre, row.grantedOre ?? 0);
}
