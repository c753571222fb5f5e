import type { Db } from '@koble/db';
import type { NameSeen } from './account-views';
import { asThemself, type SignedIn } from './actor';
import { asActor } from './as-actor';
import { listSeen } from './audit-queries';

/** When this person's name was looked at and for whom, the last 200 times. */
export function whoSawMe({ db }: { db: Db }, actor: SignedIn): Promise<NameSeen[]> {
  return asActor(db, asThemself(actor), async (trx) => {
    const seen = await listSeen(trx, actor.personId);
    return seen.map(({ at, ...by }) => ({ at: at.toISOString(), ...by }));
  });
}
