import { sql } from 'kysely';
import type { Db, Trx } from './database';

/**
 * For whom a transaction runs: a person, and the organisation they act for or null for themself; of an adviser who acts for a
 * client, also the operator behind them.
 */
export interface Walls {
  personId: string;
  organisationId: string | null;
  operatorId?: string | undefined;
}

/**
 * Runs the work in a transaction as `koble_app`, whom row-level security shows only what this person and organisation may see
 * (docs/decisions/009-a-second-wall.md). The settings and the role end with the transaction.
 */
export function walled<Result>(
  db: Db,
  { personId, organisationId, operatorId }: Walls,
  work: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    // One statement for all four: `role` is a setting too.
    await sql`
      select set_config('koble.person', ${personId}, true), set_config('koble.organisation', ${organisationId ?? ''}, true),
        set_config('koble.operator', ${operatorId ?? ''}, true),
        set_config('role', 'koble_app', true)`.execute(trx);
    return work(trx);
  });
}
