import { inTransaction, type Db, type Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { CallOrigin } from './call-origin';
import { lockCallBySlug, setCallState } from './call-queries';
import { listOpenImportedCalls, setSaidClosed, waitForOtherImports } from './imported-call-queries';
import { keepStanding, keepVersion } from './keep-version';

/** The calls of a source that are to be closed: by its name for them, those that it says are over and those that are gone from it. */
interface Closing {
  origin: CallOrigin;
  isOver: (originId: string) => boolean;
  dryRun: boolean;
}

/** Closes what a source has closed, all or none of it, and gives it; nothing is deleted, for people may have saved it. */
export async function closeImportedCalls(
  { db, clock }: { db: Db; clock: Clock },
  { origin, isOver, dryRun }: Closing,
): Promise<{ originId: string; title: string }[]> {
  return inTransaction(db, async (trx) => {
    await waitForOtherImports(trx);
    const open = await listOpenImportedCalls(trx, origin);
    const over = open.filter(({ originId }) => isOver(originId));
    if (!dryRun) for (const { slug } of over) await close(trx, slug, { origin, at: clock.now() });
    return over.map(({ originId, title }) => ({ originId, title }));
  });
}

async function close(trx: Trx, slug: string, by: { origin: CallOrigin; at: Date }): Promise<void> {
  const call = await lockCallBySlug(trx, slug);
  if (call === undefined) return;
  await keepStanding(trx, call);
  await setCallState(trx, { id: call.id, state: 'closed' });
  await setSaidClosed(trx, call.id);
  await keepVersion(trx, { ...call, state: 'closed' }, by);
}
