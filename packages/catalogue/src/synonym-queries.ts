import type { Db, Trx } from '@koble/db';
import { sql } from 'kysely';
import type { SynonymInput } from './synonym';

/** A word with what it means, as it stands in the database. */
export interface SynonymRow extends SynonymInput {
  synonymId: string;
  addedAt: Date;
  by: string | null;
}

/** The words that have a meaning now, the newest first. */
export async function listActiveSynonyms(db: Db): Promise<SynonymRow[]> {
  return db
    .selectFrom('synonym')
    .leftJoin('organisation', 'organisation.id', 'synonym.operatorId')
    .select([
      'synonym.id as synonymId',
      'word',
      sql<SynonymInput['kind']>`target_kind`.as('kind'),
      'targetId as id',
      'addedAt',
      'organisation.name as by',
    ])
    .where('removedAt', 'is', null)
    .orderBy('addedAt', 'desc')
    .orderBy('synonym.id')
    .execute();
}

/** Gives a word its meaning. Undefined: it has one already. */
export async function insertSynonym(
  trx: Trx,
  { word, kind, id, key, operatorId, at }: SynonymInput & SynonymOrigin,
): Promise<string | undefined> {
  const row = await trx
    .insertInto('synonym')
    .values({ word, wordKey: key, targetKind: kind, targetId: id, operatorId, addedAt: at })
    .onConflict((conflict) => conflict.column('wordKey').where('removedAt', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

interface SynonymOrigin {
  /** The stems of the word. */
  key: string;
  operatorId: string;
  at: Date;
}

/** Takes a word's meaning from it. False: there is no such synonym, or it is removed already. */
export async function setSynonymRemoved(trx: Trx, id: string, at: Date): Promise<boolean> {
  const row = await trx
    .updateTable('synonym')
    .set({ removedAt: at })
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
