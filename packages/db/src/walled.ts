import { sql } from 'kysely';
import type { Db, Trx } from './database';

/** For whom a transaction runs: a person, and the organisation they act for or null for themself. */
export interface Walls {
  personId: string;
  organisationId: string | null;
}

/**
 * Runs the work in a transaction as `koble_app`, whom row-level security shows only what this person and organisation may see
 * (docs/decisions/009-a-second-wall.md). Both settings and the role end with the transaction.
 */
export function walled<Result>(
  db: Db,
  { personId, organisationId }: Walls,
  work: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    // One statement for all three: `role` is a setting too.
    await sql`
      select set_config('koble.person', ${personId}, true), set_config('koble.organisation', ${organisationId ?? ''}, true),
        set_config('role', 'koble_app', true)`.execute(trx);
    return work(trx);
  });
}
