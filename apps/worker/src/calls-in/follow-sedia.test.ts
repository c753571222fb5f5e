import { fixedClock } from '@koble/kernel';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSedia, type SediaServer } from '../../../../tests/support/sedia-server';
import { testDatabase } from '../../../../tests/support/test-database';
import { followSedia } from './follow-sedia';

const { db } = await testDatabase();
const START = '2026-11-26T10:00:00Z';
const HOUR_MS = 3_600_000;
const clock = fixedClock(START);

let server: SediaServer;
let logged: string[];
beforeEach(async () => {
  await db.deleteFrom('fundingCall').execute();
  await db.deleteFrom('callFeed').execute();
  clock.set(START);
  logged = [];
  server = await startSedia();
  server.hold([{ identifier: 'HORIZON-A' }, { identifier: 'HORIZON-B' }]);
});
afterEach(() => server.close());

async function follow(stop = new AbortController().signal): Promise<void> {
  const keep = (details: object, text?: string) =>
    void logged.push(`${text ?? ''} ${JSON.stringify(details)}`);
  const access = { url: server.url, pauseMs: 0, timeoutMs: 2000 };
  const log = { info: keep, warn: keep };
  await followSedia({ db, clock, access, log, random: () => 0, nokPerEur: undefined }, stop);
}
const wait = (ms: number) => {
  clock.set(new Date(clock.now().getTime() + ms));
};
const feed = () => db.selectFrom('callFeed').selectAll().executeTakeFirstOrThrow();
const hoursToNext = async () => ((await feed()).nextAt.getTime() - clock.now().getTime()) / HOUR_MS;
const open = () =>
  db.selectFrom('fundingCall').select('originId').where('state', '=', 'published').execute();

test('the portal is read once a day, by one of any number of workers', async () => {
  await Promise.all([follow(), follow(), follow()]);
  expect(server.asked).toEqual([1]);
  expect(await open()).toHaveLength(2);
  expect(await hoursToNext()).toBe(24);
  await follow();
  expect(server.asked, 'not due yet').toEqual([1]);
  wait(25 * HOUR_MS);
  server.hold([{ identifier: 'HORIZON-A' }]);
  await follow();
  expect(await open()).toEqual([{ originId: 'HORIZON-A' }]);
});

test('a portal that does not answer, or is empty, is asked again sooner each time it has been left alone, and closes nothing', async () => {
  await follow();
  wait(25 * HOUR_MS);
  server.goWrong(() => ({ status: 500 }));
  await follow();
  expect(await hoursToNext()).toBeCloseTo(30 / 3600);
  expect(await feed()).toMatchObject({ failures: 1 });
  server.goWrong(() => undefined);
  server.hold([]);
  wait(HOUR_MS);
  await follow();
  expect(await feed()).toMatchObject({ failures: 2 });
  expect(await open()).toHaveLength(2);
  server.hold([{ identifier: 'HORIZON-B' }]);
  wait(HOUR_MS);
  await follow();
  expect(await feed()).toMatchObject({ failures: 0, lastOkAt: clock.now() });
  expect(await open()).toEqual([{ originId: 'HORIZON-B' }]);
  expect(logged.join('\n')).toMatch(/not all[\s\S]*answered 500[\s\S]*"empty":true[\s\S]*took in/);
});

test('a worker that is told to stop leaves the turn to the next', async () => {
  server.goWrong(() => 'endless');
  const stop = new AbortController();
  const stopped = follow(stop.signal);
  await expect.poll(() => server.asked.length).toBe(1);
  stop.abort();
  await stopped;
  expect(await hoursToNext()).toBe(0);
});

test('a turn whose worker was killed is due again within the hour', async () => {
  await db
    .insertInto('callFeed')
    .values({ origin: 'sedia', nextAt: new Date(Date.parse(START) + HOUR_MS) })
    .execute();
  await follow();
  expect(server.asked).toEqual([]);
  wait(HOUR_MS);
  await follow();
  expect(await open()).toHaveLength(2);
});
