import type { Db } from '@koble/db';
import { sql } from 'kysely';

/** Whether anything in this database waits for what another transaction holds. */
export async function waitsForLock(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
  return rows.length > 0;
}
