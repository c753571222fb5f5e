import { sql, type Selectable } from 'kysely';
import type { Db } from './database';
import type { DB } from './generated-types';

/** The tables of files, whose rows say alike what a file is, where its bytes are, and what the scanner has said of it. */
export const FILE_TABLES = ['agreementFile', 'fundingCaseFile', 'introductionFile'] as const;
export type FileTable = (typeof FILE_TABLES)[number];

type FileRow = Selectable<DB[FileTable]>;
type State = FileRow['state'];

/** What is done to the rows of one of these tables whatever the files are of. */
export function filesIn(db: Db, table: FileTable) {
  return {
    /** Settles a file that was held; gives the state that it has then, which another may have settled, or undefined without a row. */
    async settle(id: string, verdict: State): Promise<State | undefined> {
      const row = await db
        .updateTable(table)
        .set((set) => ({
          state: set
            .case()
            .when('state', '=', 'held')
            .then(sql<State>`${verdict}::introduction_file_state`)
            .else(set.ref('state'))
            .end(),
        }))
        .where('id', '=', id)
        .returning('state')
        .executeTakeFirst();
      return row?.state;
    },
    /** Takes away a file that is held. */
    async drop(id: string): Promise<void> {
      await db.deleteFrom(table).where('id', '=', id).where('state', '=', 'held').execute();
    },
    /** In no order: a file that the scanner always fails on does not stand before the others each time. */
    listHeld(
      before: Date,
      limit: number,
    ): Promise<Pick<FileRow, 'id' | 'name' | 'mediaType' | 'storageKey'>[]> {
      return db
        .selectFrom(table)
        .select(['id', 'name', 'mediaType', 'storageKey'])
        .where('state', '=', 'held')
        .where('createdAt', '<', before)
        .orderBy(sql`random()`)
        .limit(limit)
        .execute();
    },
  };
}
