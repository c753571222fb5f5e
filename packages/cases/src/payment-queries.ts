import type { DB, Trx } from '@koble/db';
import type { Insertable } from 'kysely';

export async function insertPayment(
  trx: Trx,
  payment: Insertable<DB['fundingCasePayment']>,
): Promise<void> {
  await trx.insertInto('fundingCasePayment').values(payment).execute();
}

/** Takes away the payment that came with a step, if one did. */
export async function deletePaymentOf(trx: Trx, stepId: number): Promise<void> {
  await trx.deleteFrom('fundingCasePayment').where('stepId', '=', stepId).execute();
}

/** The payments of a case, the first at the top. */
export function listPayments(
  trx: Trx,
  caseId: string,
): Promise<{ paidOn: string; amountOre: number }[]> {
  return trx
    .selectFrom('fundingCasePayment')
    .select(['paidOn', 'amountOre'])
    .where('caseId', '=', caseId)
    .orderBy('paidOn')
    .orderBy('stepId')
    .execute();
}
