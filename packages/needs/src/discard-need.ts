import type { Actor } from '@koble/accounts/schema';
import { inTransaction, type Db } from '@koble/db';
import { lockUnpublishedNeed } from './lock-unpublished-need';
import { deleteNeed } from './need-queries';

/** Removes a need of the actor's own company that has never been published. Errors: those of `lockUnpublishedNeed`. */
export async function discardNeed({ db }: { db: Db }, actor: Actor, id: string): Promise<void> {
  await inTransaction(db, async (trx) => {
    await lockUnpublishedNeed(trx, actor, id);
    await deleteNeed(trx, id);
  });
}
