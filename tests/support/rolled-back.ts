import type { DB, Db } from '@koble/db';
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

// What the code sets for its own transaction would otherwise last for all of ours.
const FORGET_LOCALS = `select set_config('role', 'none', true), set_config('koble.person', '', true), set_config('koble.organisation', '', true), set_config('koble.operator', '', true)`;
/** What a transaction of the code under test becomes inside ours, which is never committed. */
const INSIDE = new Map([
  ['begin', 'savepoint inner_transaction'],
  ['commit', `release savepoint inner_transaction; ${FORGET_LOCALS}`],
  ['rollback', 'rollback to savepoint inner_transaction; release savepoint inner_transaction'],
]);

/**
 * A database on one connection where everything that `work` does is undone afterwards, also what the code under test has committed:
 * a thousand calls find the same rows in a fraction of the time that as many copies of the database would take.
 */
export async function openRolledBack(url: string): Promise<{
  undone<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const client = await pool.connect();
  const inside = new Proxy(client, {
    get(target, name) {
      if (name === 'release') return () => undefined;
      if (name !== 'query') {
        const own: unknown = Reflect.get(target, name);
        return own;
      }
      return (statement: string, values?: unknown[]) =>
        target.query(INSIDE.get(statement) ?? statement, values);
    },
  });
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({
      pool: { connect: () => Promise.resolve(inside), end: () => Promise.resolve() },
    }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return {
    async undone(work) {
      await client.query('begin');
      try {
        return await work(db);
      } finally {
        await client.query('rollback');
      }
    },
    async close() {
      client.release();
      await pool.end();
    },
  };
}
