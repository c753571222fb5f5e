import { fork } from 'node:child_process';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { startSedia, type SediaTopic } from '../support/sedia-server';
import { testDatabase } from '../support/test-database';

const TOPICS = 450;
/** Killed while it waits for each of these pages, and in the middle of writing after them. */
const DEADLY_PAGES = [1, 3, 5];
const KILLS_WHILE_WRITING = 3;

const { db, url } = await testDatabase();
const portal = await startSedia();
afterAll(() => portal.close());

const topic = (n: number): SediaTopic => ({
  identifier: `HORIZON-X-${String(n).padStart(4, '0')}`,
  title: `Topic number ${n}`,
});

/** The import as it is built. */
function startImport() {
  const child = fork('apps/worker/dist/main.js', ['import', 'sedia', portal.url], {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: url,
      MEILI_URL: 'http://127.0.0.1:9',
      MEILI_MASTER_KEY: 'sixteen-letters-or-more',
    },
  });
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, gone };
}

const held = () =>
  db.selectFrom('fundingCall').select(['originId', 'state']).orderBy('originId').execute();

/** Imports hold this lock for as long as a batch is written. */
async function isWriting(): Promise<boolean> {
  const { rows } = await sql<{ writing: boolean }>`
    select exists (
      select from pg_locks where locktype = 'advisory' and granted
        and database = (select oid from pg_database where datname = current_database())
    ) as writing`.execute(db);
  return rows[0]?.writing === true;
}

test('imports killed while they read and while they write: nothing is lost, nothing double, nothing closed that is there', async () => {
  // What was there before the first import and is gone from the portal; the rest of it stays.
  portal.hold([topic(1), topic(2), topic(9000)]);
  expect(await startImport().gone).toBe(0);
  portal.hold(Array.from({ length: TOPICS }, (_, i) => topic(i + 1)));

  for (const deadly of DEADLY_PAGES) {
    const { child, gone } = startImport();
    portal.goWrong((page) => {
      if (page !== deadly) return undefined;
      child.kill('SIGKILL');
      return 'endless';
    });
    expect(await gone, 'killed').toBeNull();
    expect(await held()).toContainEqual({ originId: 'HORIZON-X-9000', state: 'published' });
  }
  portal.goWrong(() => undefined);
  // So that there is something to write again.
  portal.hold(
    Array.from({ length: TOPICS }, (_, i) => ({ ...topic(i + 1), title: `Another title ${i}` })),
  );
  for (let kills = 0; kills < KILLS_WHILE_WRITING; kills += 1) {
    const { child, gone } = startImport();
    await expect.poll(isWriting, { timeout: 30_000, interval: 2 }).toBe(true);
    child.kill('SIGKILL');
    expect(await gone, 'killed').toBeNull();
    // The server notices that its client is gone, and undoes the batch.
    await expect.poll(isWriting, { timeout: 30_000 }).toBe(false);
    const batches = (await held()).length;
    expect(batches).toBeGreaterThan(0);
  }

  expect(await startImport().gone).toBe(0);
  expect(await held()).toEqual([
    ...Array.from({ length: TOPICS }, (_, i) => ({
      originId: topic(i + 1).identifier,
      state: 'published',
    })),
    { originId: 'HORIZON-X-9000', state: 'closed' },
  ]);
  const said = await db.selectFrom('importedCall').select('callId').execute();
  expect(said, 'what the portal said stands beside each call').toHaveLength(TOPICS + 1);
  const versions = () =>
    db.selectFrom('fundingCall').select(['id', 'version']).orderBy('id').execute();
  const before = await versions();
  expect(await startImport().gone).toBe(0);
  expect(await versions(), 'once more changes nothing').toEqual(before);
}, 180_000);
