import type { DB, Trx } from '@koble/db';
import { sql, type Selectable } from 'kysely';
import { STILL_THERE } from './notification-queries';

export type PendingNotification = Pick<
  Selectable<DB['notification']>,
  'id' | 'topic' | 'kind' | 'introductionId' | 'data' | 'mailMode'
>;

/**
 * Somebody for whom something is due to be mailed, kept from other workers until the transaction ends. The lock leaves their
 * new notifications alone.
 */
export function lockDueReader(trx: Trx, now: Date) {
  return trx
    .selectFrom('person')
    .select(['id', 'email', 'locale', 'mailDeadAt'])
    .where('id', 'in', (due) =>
      due.selectFrom('notification').select('personId').where('mailDueAt', '<=', now),
    )
    .limit(1)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/**
 * Takes what is due for a person, and what they want at once although it waits for more of its kind: so that one mail has it
 * all. It is not due any more; what has been read is left out, and what was told to an organisation that they have left since.
 */
export async function takePendingNotifications(
  trx: Trx,
  personId: string,
  now: Date,
): Promise<PendingNotification[]> {
  const rows = await updatePending(trx, personId, now)
    .returning(['id', 'topic', 'kind', 'introductionId', 'data', 'mailMode', 'createdAt', 'readAt'])
    .returning(STILL_THERE.as('stillThere'))
    .execute();
  return rows
    .filter(({ readAt, stillThere }) => readAt === null && stillThere)
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
}

/** Lets what is due for a person go without a mail: it stands in the app, where it is wanted there. */
export async function dropPending(trx: Trx, personId: string, now: Date): Promise<void> {
  await updatePending(trx, personId, now).execute();
}

function updatePending(trx: Trx, personId: string, now: Date) {
  return trx
    .updateTable('notification')
    .set({ mailDueAt: null })
    .where('personId', '=', personId)
    .where('mailDueAt', 'is not', null)
    .where((where) => where.or([where('mailDueAt', '<=', now), where('mailMode', '=', 'now')]));
}

export async function setMailed(trx: Trx, ids: readonly string[], mailId: string): Promise<void> {
  await trx
    .updateTable('notification')
    .set({ mailId })
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
}
