import { afterEach, expect, test, vi } from 'vitest';
import { testDatabase } from '../../../tests/support/test-database';
import { openSearchLeadership } from './search-leadership';
import { watchSearchIndex } from './watch-search-index';

const { pool, url } = await testDatabase();
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const it of open.splice(0)) await it.close();
});

function leadership() {
  const it = openSearchLeadership(url);
  open.push(it);
  return it;
}

async function watch() {
  const told: string[] = [];
  open.push(
    await watchSearchIndex(url, {
      onWriting: () => told.push('writing'),
      onWritten: () => told.push('written'),
      onLost: () => told.push('lost'),
    }),
  );
  return told;
}

async function killConnections(name: string): Promise<void> {
  await pool.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and datname = current_database()',
    [name],
  );
}

test('one leads at a time; the next takes over when the first is gone', async () => {
  const [a, b] = [leadership(), leadership()];
  expect([await a.lead(), await a.lead(), await b.lead()]).toEqual(['new', 'kept', 'other']);
  await a.close();
  await vi.waitFor(async () => {
    expect(await b.lead()).toBe('new');
  });
});

test('who has lost the lead cannot announce, and so sends nothing', async () => {
  const a = leadership();
  await a.lead();
  await killConnections('koble search leader');
  await expect(a.announce('writing')).rejects.toThrow();
  await vi.waitFor(async () => {
    expect(await a.lead()).toBe('new');
  });
});

test('without the lead nothing can be announced', async () => {
  const [a, b] = [leadership(), leadership()];
  await a.lead();
  await b.lead();
  await expect(b.announce('writing')).rejects.toThrow('lost');
});

test('the leader is woken by a change at once, also by one that came while it was busy', async () => {
  const a = leadership();
  await a.lead();
  const started = performance.now();
  const woken = a.waitForDirty(5000);
  await pool.query("select mark_listing_dirty('role_a')");
  await woken;
  await pool.query("select mark_listing_dirty('role_a')");
  await a.announce('written');
  await a.waitForDirty(5000);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('without a change the leader waits as long as it was told to', async () => {
  const a = leadership();
  await a.lead();
  const started = performance.now();
  await a.waitForDirty(50);
  expect(performance.now() - started).toBeGreaterThanOrEqual(45);
});

test('servers hear when the index is written and when it stands still', async () => {
  const a = leadership();
  await a.lead();
  const told = await watch();
  expect(told).toEqual(['lost', 'written']);
  await a.announce('writing');
  await a.announce('writing');
  await a.announce('written');
  await vi.waitFor(() => {
    expect(told.slice(2)).toEqual(['writing', 'writing', 'written']);
  });
});

test('who comes in the middle of writing is told so, and a leader that dies while writing holds nobody up', async () => {
  const a = leadership();
  await a.lead();
  await a.announce('writing');
  expect(await watch()).toEqual(['lost', 'writing']);
  await a.close();
  await vi.waitFor(async () => {
    expect((await watch()).at(-1)).toBe('written');
  });
});

test('a lost connection is told, and the state again when there is a new one', async () => {
  const told = await watch();
  await killConnections('koble listener');
  await vi.waitFor(
    () => {
      expect(told).toEqual(['lost', 'written', 'lost', 'written']);
    },
    { timeout: 5000 },
  );
});

test('a database that is away is no error: it is told as lost, and tried again', async () => {
  const told: string[] = [];
  const away = new URL(url);
  away.port = '9';
  const watching = await watchSearchIndex(away.href, {
    onWriting: () => told.push('writing'),
    onWritten: () => told.push('written'),
    onLost: () => told.push('lost'),
  });
  await watching.close();
  expect(told).toEqual(['lost']);
});
