import type { Db } from '@koble/db';
import type { Choices } from './account-views';
import type { SignedIn } from './actor';
import { listClients } from './choice-queries';
import { listMemberships } from './membership-queries';

/** Whom somebody may act for, whoever they act for now. Asked outside the wall, which shows each organisation only its own. */
export async function listChoices(
  { db }: { db: Db },
  { personId }: Pick<SignedIn, 'personId'>,
): Promise<Choices> {
  return {
    self: true,
    organisations: await listMemberships(db, personId),
    clients: await listClients(db, personId),
  };
}
