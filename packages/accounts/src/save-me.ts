import type { Db } from '@koble/db';
import type { PersonInput } from './account-input';
import { asThemself, type SignedIn } from './actor';
import { asActor } from './as-actor';
import { recordAct } from './audit-queries';
import { updatePerson } from './person-queries';

/** Saves what somebody is called, and in which language Koble writes to them. */
export async function saveMe(
  { db }: { db: Db },
  actor: SignedIn,
  input: PersonInput,
): Promise<void> {
  const person = asThemself(actor);
  await asActor(db, person, async (trx) => {
    await updatePerson(trx, person.personId, input);
    await recordAct(trx, person, { action: 'person.saved' });
  });
}
