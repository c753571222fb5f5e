import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { DB } from './generated-types';

export type Db = Kysely<DB>;
export type Trx = Transaction<DB>;

/** An open pool and the query builder on it. `close` ends both. */
export interface Database {
  db: Db;
  pool: pg.Pool;
  close(): Promise<void>;
}

// Counts and versions are far below 2^53: as text they would compare and sort as text in every caller.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
// A calendar day has no time zone: pg's Date at local midnight would move it.
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** Opens a pool of at most `max` connections (10). A lost idle connection is reported to `onIdleError` and replaced. */
export function openDatabase(
  url: string,
  options: { max?: number; onIdleError?: (error: Error) => void } = {},
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: 'koble',
    idleTimeoutMillis: 30_000,
  });
  pool.on('error', options.onIdleError ?? (() => undefined));
  // The pool listens only while a connection is idle; one that breaks under a query would end the process.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return { db, pool, close: () => db.destroy() };
}
