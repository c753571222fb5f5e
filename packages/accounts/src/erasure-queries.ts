import type { Trx } from '@koble/db';
import { sql } from 'kysely';

/** Removes what a person wrote from rows that others need. */
export async function emptyTexts(trx: Trx, personId: string): Promise<void> {
  await trx
    .updateTable('introductionMessage')
    .set({ text: '' })
    .where('personId', '=', personId)
    .execute();
  await trx
    .updateTable('introductionOutcome')
    .set({ note: '' })
    .where('answeredBy', '=', personId)
    .execute();
  await trx
    .updateTable('meeting')
    .set({ reason: '–', place: '–' })
    .where('personId', '=', personId)
    .execute();
  await trx
    .updateTable('listingReport')
    .set({ text: '' })
    .where('personId', '=', personId)
    .execute();
  // The signed document stays as it is: it is what two organisations have agreed on.
  await trx
    .updateTable('agreementSignature')
    .set({ name: '' })
    .where('personId', '=', personId)
    .execute();
  await trx
    .updateTable('agreementChangeSignature')
    .set({ name: '' })
    .where('personId', '=', personId)
    .execute();
  await trx
    .updateTable('callCorrection')
    .set({ text: '', sourceUrl: null })
    .where('personId', '=', personId)
    .execute();
  // As themself: what somebody wrote for an organisation in its own introduction is the organisation's.
  await trx
    .updateTable('introduction')
    .set({ why: '', criteria: JSON.stringify([]) })
    .where('initiatorPersonId', '=', personId)
    .execute();
  await trx
    .updateTable('introduction')
    .set({ declineText: null })
    .where(({ or, and, eb }) =>
      or([
        and([eb('initiatorPersonId', '=', personId), eb('declinedBy', '=', 'initiator')]),
        and([eb('receiverPersonId', '=', personId), eb('declinedBy', '=', 'receiver')]),
      ]),
    )
    .execute();
}

/** Removes the files that a person gave; the database notes that their bytes are to go. */
export async function deleteFiles(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('introductionFile').where('personId', '=', personId).execute();
}

/** Removes what names a person without a key: by their address, or as what an act was about. */
export async function deleteTraces(
  trx: Trx,
  { personId, email }: { personId: string; email: string },
): Promise<void> {
  const address = email.toLowerCase();
  await trx
    .deleteFrom('invitation')
    .where(sql`lower(email)`, '=', address)
    .execute();
  await trx
    .deleteFrom('mail')
    .where(sql`lower(to_address)`, '=', address)
    .execute();
  await trx.deleteFrom('alertSubscriber').where('email', '=', address).execute();
  await trx
    .deleteFrom('verification')
    .where(({ or, eb }) =>
      or([
        eb('value', '=', personId),
        eb(sql<number>`position(${address} in lower(identifier || ' ' || value))`, '>', 0),
      ]),
    )
    .execute();
  await trx
    .updateTable('auditEntry')
    .set({ objectId: null })
    .where('objectKind', '=', 'person')
    .where('objectId', '=', personId)
    .execute();
}

/** Takes back what an organisation has open that only its members could answer, and gives the consents that ended. */
export async function endUnanswerable(
  trx: Trx,
  organisationId: string,
  at: Date,
): Promise<string[]> {
  await trx
    .updateTable('invitation')
    .set({ revokedAt: at })
    .where('organisationId', '=', organisationId)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .execute();
  await trx
    .updateTable('membershipRequest')
    .set({ granted: false, decidedAt: at })
    .where('organisationId', '=', organisationId)
    .where('decidedAt', 'is', null)
    .execute();
  const ended = await trx
    .updateTable('clientConsent')
    .set({ endedAt: at })
    .where('companyId', '=', organisationId)
    .where('endedAt', 'is', null)
    .returning('id')
    .execute();
  return ended.map(({ id }) => id);
}

/** The person's row, and by the database's rules all that goes with it. */
export async function deletePersonRow(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('person').where('id', '=', personId).execute();
}
