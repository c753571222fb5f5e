import type { Trx } from '@koble/db';
import { upsertAward } from './aid-award-queries';
import { rateOf, refuseAmount } from './amount';
import type { AidAward } from './de-minimis';

/** An award that something in Koble knows of. `ref` names what ("case:…"): one award for each. */
export interface RecordedAward extends Pick<
  AidAward,
  'organisationId' | 'grantedOn' | 'giver' | 'amountOre' | 'nokPerEur' | 'basis'
> {
  ref: string;
}

/**
 * Writes down an award that was not typed into the ledger; the same `ref` again changes it, so that it may be called any number
 * of times. It stands as declared: it is the company's own word that it was granted, and no public register's. Runs in the
 * company's own transaction or the owner's. Errors: `aid.amount_out_of_range` (field `amountOre`), `aid.rate_out_of_range` (field
 * `nokPerEur`).
 */
export async function recordAward(trx: Trx, award: RecordedAward): Promise<{ id: string }> {
  refuseAmount(award.amountOre, 'amountOre');
  const nokPerEur = rateOf(award.nokPerEur);
  return { id: await upsertAward(trx, { ...award, nokPerEur, source: 'declared' }) };
}
