import { sql } from 'kysely';
import type { Db, Trx } from './database';

/**
 * Runs the work in a transaction. Inside one already, the work gets a savepoint of it: when it fails only its own
 * writes are undone, and the error goes on to the caller.
 */
export async function inTransaction<Result>(
  db: Db | Trx,
  work: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  if (!isTransaction(db)) return db.transaction().execute(work);
  await sql`savepoint nested`.execute(db);
  try {
    const result = await work(db);
    await sql`release savepoint nested`.execute(db);
    return result;
  } catch (error) {
    await sql`rollback to savepoint nested`.execute(db);
    await sql`release savepoint nested`.execute(db);
    throw error;
  }
}

function isTransaction(db: Db | Trx): db is Trx {
  return db.isTransaction;
}
