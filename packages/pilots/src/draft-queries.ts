import type { DB, Db, Trx } from '@koble/db';
import type { Selectable } from 'kysely';
import { PilotDraft } from './schema';

/** A draft as it lies in the database, its content read. */
export type DraftRow = Omit<Selectable<DB['pilotDraft']>, 'content'> & { content: PilotDraft };

export async function findDraft(db: Db, offerId: string): Promise<DraftRow | undefined> {
  const row = await selectDrafts(db).where('offerId', '=', offerId).executeTakeFirst();
  return row && readContent(row);
}

/** Reads a draft and keeps others from saving it until the transaction ends. */
export async function lockDraft(trx: Trx, offerId: string): Promise<DraftRow | undefined> {
  const row = await selectDrafts(trx).where('offerId', '=', offerId).forUpdate().executeTakeFirst();
  return row && readContent(row);
}

/** All drafts that the reader's wall lets through, those that were saved last first. */
export async function listDrafts(db: Db): Promise<DraftRow[]> {
  const rows = await selectDrafts(db).orderBy('savedAt', 'desc').orderBy('offerId').execute();
  return rows.map(readContent);
}

export async function insertDraft(
  trx: Trx,
  draft: { offerId: string; organisationId: string; content: PilotDraft; savedAt: Date },
): Promise<void> {
  await trx
    .insertInto('pilotDraft')
    .values({ ...draft, version: 1, content: JSON.stringify(draft.content) })
    .execute();
}

/** `publishedVersion` where what is saved is also what others see. */
export async function updateDraft(
  trx: Trx,
  offerId: string,
  {
    content,
    ...set
  }: { version: number; savedAt: Date; content?: PilotDraft; publishedVersion?: number },
): Promise<void> {
  await trx
    .updateTable('pilotDraft')
    .set({ ...set, ...(content === undefined ? {} : { content: JSON.stringify(content) }) })
    .where('offerId', '=', offerId)
    .execute();
}

export async function deleteDraft(trx: Trx, offerId: string): Promise<void> {
  await trx.deleteFrom('pilotDraft').where('offerId', '=', offerId).execute();
}

function selectDrafts(db: Db) {
  return db.selectFrom('pilotDraft').selectAll();
}

function readContent(row: Selectable<DB['pilotDraft']>): DraftRow {
  return { ...row, content: PilotDraft.parse(row.content) };
}
