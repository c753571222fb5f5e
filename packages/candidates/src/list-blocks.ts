import { asActor } from '@koble/accounts';
import type { PersonActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { listBlocksOf } from './block-queries';
import type { Block } from './schema';

/** Whom somebody has shut out of their profile. */
export function listBlocks({ db }: { db: Db }, actor: PersonActor): Promise<Block[]> {
  return asActor(db, actor, (trx) => listBlocksOf(trx, actor.personId));
}
