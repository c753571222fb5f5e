import type { Trx } from '@koble/db';
import type { AidAward } from './de-minimis';
import { deleteAwardOf, upsertAwardOf } from './aid-award-queries';

/** An award that another package knows of; `ref` is what it calls it. */
type AwardOf = Omit<AidAward, 'source'> & { ref: string };

/** Writes an award that the company itself has told of, once for each `ref`: written again, it says what was written last. */
export async function recordAward(trx: Trx, award: AwardOf): Promise<void> {
  await upsertAwardOf(trx, { ...award, source: 'declared' });
}

/** Takes the award of this `ref` away; nothing happens where there is none. */
export async function removeAward(trx: Trx, ref: string): Promise<void> {
  await deleteAwardOf(trx, ref);
}
