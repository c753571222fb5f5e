import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startMeilisearch } from './meilisearch';
import { startPostgres } from './postgres';
import { throwAwayFolder } from './throw-away-folder';

const folder = throwAwayFolder();
// What a home may be called.
const dataDir = join(folder, 'mine ting på øya');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('PostgreSQL keeps its cluster and password from start to start, in a folder with spaces and æøå', async () => {
  const first = await startPostgres({ dataDir });
  await first.stop();
  const second = await startPostgres({ dataDir, port: Number(new URL(first.url).port) });
  await second.stop();
  expect(second.url).toBe(first.url);
});

test('Meilisearch keeps its index from start to start, and drops one that another version made', async () => {
  const first = await startMeilisearch({ dataDir });
  const made = await ask(first, '/indexes', { uid: 'kept', primaryKey: 'id' });
  expect(made).toMatchObject({ type: 'indexCreation' });
  await expect.poll(() => ask(first, '/indexes')).toMatchObject({ total: 1 });
  await first.stop();

  const second = await startMeilisearch({ dataDir });
  expect(second.key).toBe(first.key);
  expect(await ask(second, '/indexes')).toMatchObject({ total: 1 });
  await second.stop();

  const version = readFileSync(join(dataDir, 'version'), 'utf8');
  writeFileSync(join(dataDir, 'version'), 'meilisearch 1.20.0');
  const third = await startMeilisearch({ dataDir });
  expect(await ask(third, '/indexes')).toMatchObject({ total: 0 });
  await third.stop();
  expect(readFileSync(join(dataDir, 'version'), 'utf8')).toBe(version);
});

async function ask(
  of: { url: string; key: string },
  path: string,
  body?: object,
): Promise<unknown> {
  const answer = await fetch(of.url + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${of.key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return answer.json();
}

// Only root must start PostgreSQL as another user, who may not pass through a closed home.
test.runIf(process.getuid?.() === 0)(
  'root’s PostgreSQL runs from a home of mode 0700',
  async () => {
    const home = join(folder, 'home');
    mkdirSync(home, { mode: 0o700 });
    const server = await startPostgres({ dataDir: join(home, 'data'), volatile: true });
    await server.stop();
    const elsewhere = readFileSync(join(home, 'data', 'elsewhere'), 'utf8');
    expect(server.folder).toBe(join(elsewhere, 'cluster'));
    rmSync(elsewhere, { recursive: true });
  },
);
