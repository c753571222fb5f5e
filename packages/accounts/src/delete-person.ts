import { emitEvent, type Trx } from '@koble/db';
import { AppError } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { AccountEvent } from './account-events';
import { asThemself, type SignedIn } from './actor';
import { recordAct } from './audit-queries';
import {
  deleteFiles,
  deletePersonRow,
  deleteTraces,
  emptyTexts,
  endUnanswerable,
} from './erasure-queries';
import { isLastOwner } from './membership';
import { listMemberships, lockMembers } from './membership-queries';
import { getPerson } from './person-queries';

/**
 * Deletes a person, as `ERASURE` says, in a transaction that is not behind the wall: much of it is in rows of others. `email` is
 * what they typed to confirm. An
 * organisation whose last member they were stays, without members. Errors: `accounts.email_does_not_match`, and
 * `accounts.last_owner` where others are left with nobody to decide; its details name the organisation.
 */
export async function deletePerson(
  trx: Trx,
  actor: SignedIn,
  { email, at }: { email: string; at: Date },
): Promise<void> {
  const { personId } = actor;
  const person = await getPerson(trx, personId);
  if (email.trim().toLowerCase() !== person.email.toLowerCase())
    throw new AppError<AccountErrorCode>('accounts.email_does_not_match', 'invalid', {
      field: 'email',
    });
  await leaveAll(trx, personId, at);
  await recordAct(trx, asThemself(actor), { action: 'person.deleted' });
  await emptyTexts(trx, personId);
  await deleteFiles(trx, personId);
  await deleteTraces(trx, { personId, email: person.email });
  await deletePersonRow(trx, personId);
}

async function leaveAll(trx: Trx, personId: string, at: Date): Promise<void> {
  const organisations = await listMemberships(trx, personId);
  // By id: two people who leave the same two at once must not each wait for the other.
  for (const { id, name } of organisations.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const members = await lockMembers(trx, id);
    if (members.every((member) => member.personId === personId))
      for (const consentId of await endUnanswerable(trx, id, at))
        await emitEvent<AccountEvent>(trx, { kind: 'consent.ended', consentId });
    else if (isLastOwner(members, personId))
      throw new AppError<AccountErrorCode>('accounts.last_owner', 'conflict', {
        details: { organisation: name },
      });
  }
}
