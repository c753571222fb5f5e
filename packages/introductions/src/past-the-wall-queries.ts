import type { Trx } from '@koble/db';
import { sql } from 'kysely';

/**
 * Runs work as the database's owner, whom row-level security lets pass, and gives the transaction its role back. For what a rule
 * must know or count and its actor may not see: who a nameless card is, whom that person has shut out, in which language they
 * read. What is found here is used, and not given out.
 */
export async function pastTheWall<Result>(
  trx: Trx,
  work: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  const role = await roleOf(trx);
  await setRole(trx, 'none');
  let result: Result;
  try {
    result = await work(trx);
  } catch (error) {
    // The database refuses this in a transaction that its own error has ended; the error that counts is the first.
    await setRole(trx, role).catch(() => undefined);
    throw error;
  }
  await setRole(trx, role);
  return result;
}

async function roleOf(trx: Trx): Promise<string> {
  const { rows } = await sql<{ role: string }>`select current_setting('role') as role`.execute(trx);
  return rows[0]?.role ?? 'none';
}

async function setRole(trx: Trx, role: string): Promise<void> {
  await sql`select set_config('role', ${role}, true)`.execute(trx);
}
