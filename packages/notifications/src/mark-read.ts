import { asActor, partOf } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { setRead } from './notification-queries';
import type { MarkReadInput } from './schema';

/**
 * Marks notifications of the person as read; those of others, and such as are gone, are passed over. It is not an act for the
 * audit log: nothing changes for anybody else.
 */
export function markRead(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  which: MarkReadInput,
): Promise<void> {
  return asActor(db, actor, (trx) => setRead(trx, partOf(actor), { which, now: clock.now() }));
}
