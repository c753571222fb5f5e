import type { DB, Trx } from '@koble/db';
import { sql, type Insertable, type Selectable } from 'kysely';
import type { Side } from './schema';

/** The clock writes no messages. */
type MessageRow = Selectable<DB['introductionMessage']> & { side: Side };

/** A thread's last messages, the oldest of them first. */
export async function listThread(
  trx: Trx,
  introductionId: string,
  limit: number,
): Promise<MessageRow[]> {
  const newestFirst = await trx
    .selectFrom('introductionMessage')
    .selectAll()
    .where('introductionId', '=', introductionId)
    .orderBy('createdAt', 'desc')
    .limit(limit)
    .$narrowType<{ side: Side }>()
    .execute();
  return newestFirst.reverse();
}

/**
 * Adds a message at the end of its thread: after the last one also when two are written within a millisecond, or the clock of
 * one server is behind. The caller has locked the introduction.
 */
export async function insertMessage(
  trx: Trx,
  message: Omit<Insertable<DB['introductionMessage']>, 'createdAt'> & { createdAt: Date },
): Promise<string> {
  const { id } = await trx
    .insertInto('introductionMessage')
    .values({
      ...message,
      createdAt: sql<Date>`greatest(${message.createdAt}::timestamptz, (
        select max(created_at) + interval '1 microsecond' from introduction_message where introduction_id = ${message.introductionId}
      ))`,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Says that something has happened in an introduction; its version is of its state alone and stays. */
export async function touchIntroduction(trx: Trx, id: string, at: Date): Promise<void> {
  await trx
    .updateTable('introduction')
    .set({ updatedAt: sql<Date>`greatest(updated_at, ${at}::timestamptz)` })
    .where('id', '=', id)
    .execute();
}

/** Marks what is in a thread now as read by a person, to the last message that is there and not to a time of the clock. */
export async function markRead(
  trx: Trx,
  { introductionId, personId }: { introductionId: string; personId: string },
): Promise<void> {
  await trx
    .insertInto('introductionReadMark')
    .columns(['introductionId', 'personId', 'readAt'])
    .expression(
      trx
        .selectFrom('introductionMessage')
        .select((of) => [
          'introductionId',
          sql<string>`${personId}::uuid`.as('personId'),
          of.fn.max('createdAt').as('readAt'),
        ])
        .where('introductionId', '=', introductionId)
        .groupBy('introductionId'),
    )
    .onConflict((conflict) =>
      conflict.columns(['introductionId', 'personId']).doUpdateSet({
        readAt: sql<Date>`greatest(introduction_read_mark.read_at, excluded.read_at)`,
      }),
    )
    .execute();
}

/**
 * How many messages of others a person has not read, by introduction; those with none are left out. A colleague's count too:
 * they are news to whoever did not write them. What cannot be read any more is not unread.
 */
export async function unreadCounts(
  trx: Trx,
  personId: string,
  introductionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await trx
    .selectFrom('introductionMessage as message')
    .innerJoin('introduction', 'introduction.id', 'message.introductionId')
    .leftJoin('introductionReadMark as mark', (join) =>
      join
        .onRef('mark.introductionId', '=', 'message.introductionId')
        .on('mark.personId', '=', personId),
    )
    .select((of) => ['message.introductionId', of.fn.countAll<number>().as('unread')])
    .where(sql<boolean>`message.introduction_id = any(${[...introductionIds]}::uuid[])`)
    .where('introduction.releasedAt', 'is not', null)
    .where('message.personId', 'is distinct from', personId)
    .where((where) =>
      where.or([
        where('mark.readAt', 'is', null),
        where('message.createdAt', '>', where.ref('mark.readAt')),
      ]),
    )
    .groupBy('message.introductionId')
    .execute();
  return new Map(rows.map(({ introductionId, unread }) => [introductionId, unread]));
}
