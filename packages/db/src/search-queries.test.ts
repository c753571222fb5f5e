import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/test-database';
import { searchDirtySet, searchLag } from './search-queries';

const { db } = await testDatabase();
const dirty = searchDirtySet(db);

beforeEach(async () => {
  await db.deleteFrom('searchDirty').execute();
});

async function rowOf(id: string) {
  return db.selectFrom('searchDirty').selectAll().where('listingId', '=', id).executeTakeFirst();
}

test('a listing is due until it is acknowledged, in the order of waiting', async () => {
  await dirty.markDirty(['role_b', 'role_a']);
  const due = await dirty.takeDue(10);
  expect(due.map(({ id }) => id)).toEqual(['role_b', 'role_a']);
  expect(await dirty.takeDue(1)).toHaveLength(1);
  await dirty.acknowledge(due);
  expect(await dirty.takeDue(10)).toEqual([]);
});

test('a single change goes before a large import that came first', async () => {
  await sql`select mark_listing_dirty('role_import_' || n) from generate_series(1, 100) n`.execute(
    db,
  );
  await dirty.markDirty(['role_changed']);
  const due = await dirty.takeDue(60);
  expect(due.map(({ id }) => id).slice(0, 3)).toEqual([
    'role_changed',
    'role_import_1',
    'role_import_2',
  ]);
});

test('what changes while it is being sent stays, and waits from its last change on', async () => {
  await dirty.markDirty(['role_a', 'role_b']);
  const sent = await dirty.takeDue(10);
  await db
    .updateTable('searchDirty')
    .set({ enqueuedAt: sql`now() - interval '1 hour'` })
    .execute();
  await dirty.markDirty(['role_a']);
  await dirty.acknowledge(sent);
  expect((await dirty.takeDue(10)).map(({ id }) => id)).toEqual(['role_a']);
  const lag = await searchLag(db);
  expect(lag).toMatchObject({ waiting: 1, refused: 0 });
  expect(lag.oldestSeconds).toBeLessThan(60);
});

test('acknowledging never waits for somebody who is changing a listing at this moment', async () => {
  await dirty.markDirty(['role_a', 'role_b']);
  const sent = await dirty.takeDue(10);
  await db.transaction().execute(async (trx) => {
    await sql`select mark_listing_dirty('role_a')`.execute(trx);
    await dirty.acknowledge(sent);
  });
  expect((await dirty.takeDue(10)).map(({ id }) => id)).toEqual(['role_a']);
});

test('a refused listing is put aside with its reason, ever longer, until it changes', async () => {
  await dirty.markDirty(['role_a']);
  const [row] = await dirty.takeDue(1);
  if (!row) throw new Error('nothing was due');
  await dirty.quarantine(row, 'invalid_document_id: …');
  expect(await dirty.takeDue(1)).toEqual([]);
  const first = await rowOf('role_a');
  await dirty.quarantine(row, 'invalid_document_id: …');
  const second = await rowOf('role_a');
  expect(second?.dueAt.getTime()).toBeGreaterThan((first?.dueAt.getTime() ?? 0) + 5000);
  expect(second).toMatchObject({ attempts: 2, problem: 'invalid_document_id: …' });
  expect(await searchLag(db)).toMatchObject({ waiting: 0, refused: 1, oldestSeconds: 0 });
  expect(await dirty.findDirty(['role_a', 'role_z'])).toEqual(['role_a']);

  await dirty.markDirty(['role_a']);
  expect(await dirty.takeDue(1)).toHaveLength(1);
  expect(await rowOf('role_a')).toMatchObject({ attempts: 0, problem: null });
});

test('a version that was drawn before waiting for a row is drawn anew: versions follow the order of commits', async () => {
  await dirty.markDirty(['role_a']);
  const before = (await rowOf('role_a'))?.version ?? 0;
  let late: Promise<unknown> = Promise.resolve();
  await db.transaction().execute(async (trx) => {
    await sql`select 1 from search_dirty where listing_id = 'role_a' for update`.execute(trx);
    // Draws its version now and then waits for the row.
    late = dirty.markDirty(['role_a']);
    await waitForWaiting();
    await sql`select mark_listing_dirty('role_a')`.execute(trx);
  });
  const between = (await rowOf('role_a'))?.version ?? 0;
  await late;
  const after = (await rowOf('role_a'))?.version ?? 0;
  expect(before).toBeLessThan(between);
  expect(Math.max(between, after)).toBe(after);
});

async function waitForWaiting(): Promise<void> {
  for (;;) {
    const { rows } = await sql`
      select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`.execute(
      db,
    );
    if (rows.length > 0) return;
  }
}
