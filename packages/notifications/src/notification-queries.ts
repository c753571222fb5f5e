import type { Part } from '@koble/accounts';
import type { DB, Db, Trx } from '@koble/db';
import { sql, type ExpressionBuilder, type Insertable, type Selectable } from 'kysely';
import type { MarkReadInput } from './schema';

export async function insertNotifications(
  trx: Trx,
  rows: readonly Insertable<DB['notification']>[],
): Promise<void> {
  if (rows.length > 0)
    await trx
      .insertInto('notification')
      .values([...rows])
      .execute();
}

export type NotificationRow = Pick<
  Selectable<DB['notification']>,
  'id' | 'topic' | 'kind' | 'introductionId' | 'data' | 'createdAt' | 'readAt'
>;

/** What an organisation is told is nothing for who has left it. */
export const STILL_THERE = sql<boolean>`(
  notification.organisation_id is null or exists (
    select from membership
    where membership.person_id = notification.person_id and membership.organisation_id = notification.organisation_id
  )
)`;

function seenAs({ personId, organisationId }: Part) {
  return (where: ExpressionBuilder<DB, 'notification'>) =>
    where.and([
      where('personId', '=', personId),
      where('inApp', '=', true),
      where('organisationId', organisationId === null ? 'is' : '=', organisationId),
    ]);
}

/** The newest first; with `before` those that are older than that one. */
export function listNotificationsOf(
  trx: Trx,
  reader: Part,
  { before, limit }: { before: string | null; limit: number },
): Promise<NotificationRow[]> {
  return trx
    .selectFrom('notification')
    .select(['id', 'topic', 'kind', 'introductionId', 'data', 'createdAt', 'readAt'])
    .where(seenAs(reader))
    .$if(before !== null, (query) =>
      query.where(
        sql<boolean>`(created_at, id) < (select created_at, id from notification where id = ${before}::uuid)`,
      ),
    )
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

export function countUnread(
  trx: Trx,
  { personId, organisationId }: Part,
): Promise<{ here: number; elsewhere: number }> {
  const here = sql<boolean>`organisation_id is not distinct from ${organisationId}::uuid`;
  return trx
    .selectFrom('notification')
    .select([
      sql<number>`count(*) filter (where ${here})`.as('here'),
      sql<number>`count(*) filter (where not ${here} and ${STILL_THERE})`.as('elsewhere'),
    ])
    .where('personId', '=', personId)
    .where('inApp', '=', true)
    .where('readAt', 'is', null)
    .executeTakeFirstOrThrow();
}

/** What is read is in no mail any more. */
export async function setRead(
  trx: Trx,
  reader: Part,
  { which, now }: { which: MarkReadInput; now: Date },
): Promise<void> {
  const unread = trx
    .updateTable('notification')
    .set({ readAt: now, mailDueAt: null })
    .where('personId', '=', reader.personId)
    .where('readAt', 'is', null);
  if ('ids' in which) await unread.where('id', 'in', which.ids).execute();
  else if ('introductionId' in which)
    await unread.where('introductionId', '=', which.introductionId).execute();
  else await unread.where(seenAs(reader)).execute();
}

/** Removes what was read before one moment, and everything that was told before another; gives how many. */
export async function deleteNotifications(
  db: Db,
  { readBefore, toldBefore }: { readBefore: Date; toldBefore: Date },
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('notification')
    .where((where) =>
      where.or([where('readAt', '<', readBefore), where('createdAt', '<', toldBefore)]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
