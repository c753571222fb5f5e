import { recordAward, removeAward } from '@koble/aid';
import type { Trx } from '@koble/db';
import { ledgerBasis } from './aid-basis';
import type { CaseRow } from './case-queries';

/**
 * Makes the company's ledger of aid say what its case says: the award of a grant, once, however often it is written; none where
 * there is no grant or none any more.
 */
export async function keepAward(trx: Trx, row: CaseRow): Promise<void> {
  const { id, organisationId, giver, decidedOn, grantedOre, nokPerEur } = row;
  const ref = `case:${id}`;
  const basis = ledgerBasis(row.basis);
  if (basis === undefined || decidedOn === null || grantedOre === null || nokPerEur === null)
    return removeAward(trx, ref);
  await recordAward(trx, {
    ...{ organisationId, giver, nokPerEur, basis, ref },
    grantedOn: decidedOn,
    amountOre: grantedOre,
  });
}
