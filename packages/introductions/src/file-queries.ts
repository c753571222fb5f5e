import type { DB, Db, Trx } from '@koble/db';
import { sql, type Insertable, type Selectable } from 'kysely';

export type FileRow = Selectable<DB['introductionFile']>;

export async function insertFile(
  trx: Trx,
  file: Insertable<DB['introductionFile']>,
): Promise<string> {
  const { id } = await trx
    .insertInto('introductionFile')
    .values(file)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export function findFile(trx: Trx, id: string): Promise<FileRow | undefined> {
  return trx.selectFrom('introductionFile').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The files of a thread's messages. */
export function listFilesOf(trx: Trx, introductionId: string): Promise<FileRow[]> {
  return trx
    .selectFrom('introductionFile')
    .selectAll()
    .where('introductionId', '=', introductionId)
    .where('messageId', 'is not', null)
    .orderBy('createdAt')
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** Whose files, of which introduction, and since when they were added. */
interface Uploads {
  introductionId: string;
  personId: string;
  since: Date;
}

function selectUnused(trx: Trx, { introductionId, personId, since }: Uploads) {
  return trx
    .selectFrom('introductionFile')
    .select('id')
    .where('introductionId', '=', introductionId)
    .where('personId', '=', personId)
    .where('createdAt', '>', since)
    .where('messageId', 'is', null)
    .where('state', '<>', 'refused');
}

export async function countUnused(trx: Trx, uploads: Uploads): Promise<number> {
  return (await selectUnused(trx, uploads).execute()).length;
}

/** Puts those of these files that are unused into a message; gives how many were. */
export async function attachFiles(
  trx: Trx,
  messageId: string,
  { fileIds, ...uploads }: Uploads & { fileIds: readonly string[] },
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('introductionFile')
    .set({ messageId })
    .where('id', 'in', selectUnused(trx, uploads))
    .where(sql<boolean>`id = any(${[...fileIds]}::uuid[])`)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Removes files that were put into no message by this moment; gives how many. */
export async function deleteUnusedFiles(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('introductionFile')
    .where('messageId', 'is', null)
    .where('createdAt', '<=', before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Keys of bytes whose rows have gone, those that wait longest first. */
export async function listRemovals(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('fileRemoval')
    .select('storageKey')
    .orderBy('since')
    .limit(500)
    .execute();
  return rows.map(({ storageKey }) => storageKey);
}

export async function deleteRemoval(db: Db, storageKey: string): Promise<void> {
  await db.deleteFrom('fileRemoval').where('storageKey', '=', storageKey).execute();
}
