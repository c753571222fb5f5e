import type { DB, Trx } from '@koble/db';
import type { Insertable, Selectable } from 'kysely';
import type { CaseFile } from './case-views';

export async function insertCaseFile(
  trx: Trx,
  file: Insertable<DB['fundingCaseFile']>,
): Promise<string> {
  const { id } = await trx
    .insertInto('fundingCaseFile')
    .values(file)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** How many files something to do has that were not refused. */
export async function countCaseFiles(trx: Trx, itemId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('fundingCaseFile')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('itemId', '=', itemId)
    .where('state', '<>', 'refused')
    .executeTakeFirstOrThrow();
  return count;
}

/** The files of a case that were not refused, the oldest first. */
export async function listCaseFiles(
  trx: Trx,
  caseId: string,
): Promise<(CaseFile & { itemId: string })[]> {
  const rows = await trx
    .selectFrom('fundingCaseFile as file')
    .innerJoin('fundingCaseItem as item', 'item.id', 'file.itemId')
    .leftJoin('person', 'person.id', 'file.personId')
    .select(['file.id', 'file.itemId', 'file.name', 'file.state', 'file.createdAt'])
    .select('person.name as by')
    .where('item.caseId', '=', caseId)
    .where('file.state', '<>', 'refused')
    .orderBy('file.createdAt')
    .orderBy('file.id')
    .execute();
  return rows.map(({ createdAt, ...file }) => ({ ...file, at: createdAt.toISOString() }));
}

/** A file that the scanner let through. */
export function findCleanFile(
  trx: Trx,
  id: string,
): Promise<Selectable<DB['fundingCaseFile']> | undefined> {
  return trx
    .selectFrom('fundingCaseFile')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'clean')
    .executeTakeFirst();
}

/** Takes a file away, and with its row a worker its bytes; gives of which case it was, or undefined where there is none. */
export async function deleteCaseFile(trx: Trx, id: string): Promise<string | undefined> {
  const row = await trx
    .deleteFrom('fundingCaseFile')
    .using('fundingCaseItem')
    .whereRef('fundingCaseItem.id', '=', 'fundingCaseFile.itemId')
    .where('fundingCaseFile.id', '=', id)
    .returning('fundingCaseItem.caseId')
    .executeTakeFirst();
  return row?.caseId;
}
