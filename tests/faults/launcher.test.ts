import { freePort, throwAwayFolder } from '@koble/embedded';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  launch,
  leftOf,
  processesOf,
  supervisorOf,
  untilReady,
  type Launcher,
} from './support/launcher';

const parent = throwAwayFolder();
// What a folder may be called.
const folder = join(parent, 'mine ting på øya');
let port: number;

beforeAll(async () => {
  port = await freePort();
});
afterAll(() => {
  for (const line of processesOf(folder)) process.kill(Number.parseInt(line, 10), 'SIGKILL');
  rmSync(parent, { recursive: true, force: true });
});

// Only Linux shows what a process belongs to.
describe.skipIf(process.platform !== 'linux')('npm start', () => {
  test('runs once in a folder and once on a port, says so to a second, and Ctrl-C ends it', async () => {
    const first = launch('node', { folder, port });
    await untilReady(first);
    await inDatabase('create table kept_by_test as select count(*) as companies from organisation');

    const sameFolder = launch('node', { folder, port: await freePort() });
    expect(await sameFolder.exited).toBe(1);
    expect(sameFolder.printed()).toContain(`already runs in ${folder} (process ${first.pid})`);
    const samePort = launch('node', { folder: join(parent, 'another'), port });
    expect(await samePort.exited).toBe(1);
    expect(samePort.printed()).toContain(`Port ${port} is in use`);
    expect(samePort.printed()).toContain(`PORT=${port + 1} npm start`);

    process.kill(-first.pid, 'SIGINT');
    expect(await first.exited, first.printed()).toBe(0);
    expect(await leftOf(folder)).toEqual([]);
  });

  const ends: [string, 'npm' | 'node', (launcher: Launcher) => void][] = [
    ['SIGTERM to npm', 'npm', ({ pid }) => process.kill(pid, 'SIGTERM')],
    ['SIGTERM', 'node', ({ pid }) => process.kill(pid, 'SIGTERM')],
    ['SIGHUP', 'node', ({ pid }) => process.kill(pid, 'SIGHUP')],
    ['SIGKILL', 'node', ({ pid }) => process.kill(pid, 'SIGKILL')],
    ['SIGKILL of the supervisor', 'node', () => process.kill(supervisorOf(folder), 'SIGKILL')],
  ];
  test.each(ends)('keeps the data, and %s leaves no process', async (_name, command, end) => {
    const launcher = launch(command, { folder, port });
    await untilReady(launcher);
    expect(await inDatabase('select companies > 100 as kept from kept_by_test')).toEqual([
      { kept: true },
    ]);
    end(launcher);
    await launcher.exited;
    expect(await leftOf(folder)).toEqual([]);
  });

  test('ends the servers that a killed launcher and a killed supervisor left, and starts', async () => {
    const first = launch('node', { folder, port });
    await untilReady(first);
    const supervisor = supervisorOf(folder);
    process.kill(first.pid, 'SIGKILL');
    process.kill(supervisor, 'SIGKILL');
    await first.exited;
    expect(processesOf(folder).join()).toMatch(/postgres.*meilisearch|meilisearch.*postgres/s);

    const second = launch('node', { folder, port });
    await untilReady(second);
    expect(await inDatabase('select companies > 100 as kept from kept_by_test')).toHaveLength(1);
    process.kill(second.pid, 'SIGTERM');
    expect(await second.exited, second.printed()).toBe(0);
    expect(await leftOf(folder)).toEqual([]);
  });

  test('Ctrl-C the moment it is ready ends it in order, also the first time, when nothing has been compiled', async () => {
    const cold = join(parent, 'cold');
    mkdirSync(cold);
    const launcher = launch('node', { folder, port, env: { TMPDIR: cold } });
    await untilReady(launcher);
    process.kill(-launcher.pid, 'SIGINT');
    expect(await launcher.exited, launcher.printed()).toBe(0);
    expect(await leftOf(folder)).toEqual([]);
  });

  // It may come while something is loading that would have ended at it.
  const early: [NodeJS.Signals, number, string][] = [
    ['SIGTERM', 0, 'Starting'],
    ['SIGTERM', 700, 'Starting'],
    ['SIGKILL', 0, 'Starting'],
    ['SIGKILL', 400, 'Starting'],
    ['SIGKILL', 10, 'The demo region is there'],
    ['SIGKILL', 200, 'The demo region is there'],
  ];
  test.each(early)('%s %i ms after "%s" leaves no process', async (signal, ms, line) => {
    const launcher = launch('node', { folder, port });
    await expect.poll(launcher.printed, { timeout: 60_000, interval: 10 }).toContain(line);
    await sleep(ms);
    process.kill(launcher.pid, signal);
    await launcher.exited;
    expect(await leftOf(folder)).toEqual([]);
  });

  test('without a Meilisearch it ends with one error that names every way out', async () => {
    const launcher = launch('node', {
      folder,
      port,
      env: { KOBLE_NO_PACKAGED_MEILISEARCH: '1', PATH: '/usr/bin:/bin' },
    });
    expect(await launcher.exited).toBe(1);
    for (const way of ['MEILI_URL', 'MEILI_BIN', 'brew install', 'docker run'])
      expect(launcher.printed()).toContain(way);
    expect(await leftOf(folder)).toEqual([]);
  });
});

async function inDatabase(statement: string): Promise<unknown[]> {
  const known: unknown = JSON.parse(readFileSync(join(folder, 'services.json'), 'utf8'));
  if (typeof known !== 'object' || known === null || !('DATABASE_URL' in known)) return [];
  const client = new pg.Client({ connectionString: String(known.DATABASE_URL) });
  await client.connect();
  const { rows } = await client.query<object>(statement);
  await client.end();
  return rows;
}
