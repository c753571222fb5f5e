import type { Db, Trx } from '@koble/db';

/** The companies that have consented to an operator of this person's, in the order in which they did. */
export async function listClients(
  db: Db,
  personId: string,
): Promise<{ id: string; name: string; operatorId: string }[]> {
  return db
    .selectFrom('clientConsent')
    .innerJoin('membership', 'membership.organisationId', 'clientConsent.operatorId')
    .innerJoin('organisation', 'organisation.id', 'clientConsent.companyId')
    .select(['organisation.id', 'organisation.name', 'clientConsent.operatorId'])
    .where('membership.personId', '=', personId)
    .where('clientConsent.givenAt', 'is not', null)
    .where('clientConsent.endedAt', 'is', null)
    .orderBy('clientConsent.givenAt')
    .orderBy('organisation.id')
    .execute();
}

/** Writes whom a session acts for; false where it is not a session of this person's. */
export async function updateSession(
  trx: Trx,
  { sessionId, personId }: { sessionId: string; personId: string },
  choice: {
    actsAs: 'self' | 'organisation';
    actingOrganisationId: string | null;
    clientId: string | null;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('session')
    .set(choice)
    .where('id', '=', sessionId)
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
