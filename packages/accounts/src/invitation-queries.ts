import type { DB, Db, Trx } from '@koble/db';
import { sql, type Insertable, type Selectable } from 'kysely';

export async function insertInvitation(
  trx: Trx,
  invitation: Insertable<DB['invitation']>,
): Promise<string> {
  const { id } = await trx
    .insertInto('invitation')
    .values(invitation)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** How many invitations an organisation has made since a moment, whatever became of them. */
export async function countInvitations(
  trx: Trx,
  { organisationId, since }: { organisationId: string; since: Date },
): Promise<number> {
  const { count } = await trx
    .selectFrom('invitation')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organisationId', '=', organisationId)
    .where('createdAt', '>', since)
    .executeTakeFirstOrThrow();
  return count;
}

/** An organisation's invitation to this address that is neither accepted nor revoked; it may have run out. */
export function findUnanswered(
  trx: Trx,
  { organisationId, email }: { organisationId: string; email: string },
): Promise<Pick<Selectable<DB['invitation']>, 'id' | 'expiresAt'> | undefined> {
  return trx
    .selectFrom('invitation')
    .select(['id', 'expiresAt'])
    .where('organisationId', '=', organisationId)
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
}

/** Revokes an organisation's invitation that was not answered; false where there is none. */
export async function updateRevoked(
  trx: Trx,
  { id, organisationId }: { id: string; organisationId: string },
  revokedAt: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('invitation')
    .set({ revokedAt })
    .where('id', '=', id)
    .where('organisationId', '=', organisationId)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** The invitation with this token's hash, and what its organisation is called. */
export function findInvitation(
  db: Db | Trx,
  tokenHash: string,
): Promise<
  (Omit<Selectable<DB['invitation']>, 'tokenHash'> & { organisationName: string }) | undefined
> {
  return db
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisationId')
    .select([
      'invitation.id',
      'invitation.organisationId',
      'invitation.email',
      'invitation.role',
      'invitation.invitedBy',
      'invitation.createdAt',
      'invitation.expiresAt',
      'invitation.acceptedAt',
      'invitation.revokedAt',
      'organisation.name as organisationName',
    ])
    .where('invitation.tokenHash', '=', tokenHash)
    .executeTakeFirst();
}

export async function updateAccepted(trx: Trx, id: string, acceptedAt: Date): Promise<void> {
  await trx.updateTable('invitation').set({ acceptedAt }).where('id', '=', id).execute();
}
