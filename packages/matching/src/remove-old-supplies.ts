import { inTransaction, type Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { deleteNeedSupplies } from './need-supply-queries';

/** Longer than any need is open, renewed once: what is removed would be told again. */
const FOUND_DAYS = 400;

/** Removes what was found for needs 400 days ago. */
export function removeOldSupplies({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const before = new Date(clock.now().getTime() - FOUND_DAYS * 86_400_000);
  return inTransaction(db, (trx) => deleteNeedSupplies(trx, before));
}
