import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Objection } from './objection';
import { listObjectionsOf } from './objection-queries';

/** What somebody has objected to, whoever they acted for, with the answers; the newest first. */
export async function listOwnObjections({ db }: { db: Db }, actor: SignedIn): Promise<Objection[]> {
  const rows = await asActor(db, actor, (trx) => listObjectionsOf(trx, actor.personId));
  return rows.map(({ matchLogId: _log, organisation: _organisation, ...objection }) => objection);
}
