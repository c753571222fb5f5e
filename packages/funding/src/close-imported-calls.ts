import { inTransaction, type Db } from '@koble/db';
import type { CallOrigin } from './imported-call';
import {
  closeImportedCall,
  listOpenImportedCalls,
  waitForOtherImports,
} from './imported-call-queries';

/** The calls of a source that are to be closed: by its name for them, those that it says are over and those that are gone from it. */
interface Closing {
  origin: CallOrigin;
  isOver: (originId: string) => boolean;
  dryRun: boolean;
}

/** Closes what a source has closed, all or none of it, and gives it; nothing is deleted, for people may have saved it. */
export async function closeImportedCalls(
  db: Db,
  { origin, isOver, dryRun }: Closing,
): Promise<{ originId: string; title: string }[]> {
  return inTransaction(db, async (trx) => {
    await waitForOtherImports(trx);
    const open = await listOpenImportedCalls(trx, origin);
    const over = open.filter(({ originId }) => isOver(originId));
    if (!dryRun) for (const { id } of over) await closeImportedCall(trx, id);
    return over.map(({ originId, title }) => ({ originId, title }));
  });
}
