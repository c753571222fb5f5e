import { fixedClock } from '@koble/kernel';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startNavFeed, type NavFeedServer } from '../../../../tests/support/nav-feed-server';
import { testDatabase } from '../../../../tests/support/test-database';
import { openFeedClient } from './feed-client';
import { followNavFeed } from './follow-nav-feed';

const { db } = await testDatabase();
const START = '2026-11-23T09:00:00Z';
const MINUTE_MS = 60_000;
const clock = fixedClock(START);
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

let server: NavFeedServer;
let logged: string[];

beforeEach(async () => {
  await db.deleteFrom('feedCursor').execute();
  await db.deleteFrom('need').execute();
  clock.set(START);
  logged = [];
  server = await startNavFeed();
});
afterEach(() => server.close());

/** One worker's look at the feed. */
async function follow({
  stop = new AbortController().signal,
  counties = ['TRØNDELAG'],
  token,
}: { stop?: AbortSignal; counties?: string[]; token?: string } = {}): Promise<void> {
  const keep = (details: object, text?: string) =>
    void logged.push(`${text ?? ''} ${JSON.stringify(details)}`);
  const feed = openFeedClient({ url: server.url, token, timeoutMs: 500, stop });
  const parts = { db, clock, feed, feedUrl: server.url, counties, random: () => 0 };
  await followNavFeed({ ...parts, log: { info: keep, warn: keep } }, stop);
}
const wait = (ms: number) => {
  clock.set(new Date(clock.now().getTime() + ms));
};
const cursor = () => db.selectFrom('feedCursor').selectAll().executeTakeFirstOrThrow();
const minutesToNext = async () =>
  ((await cursor()).nextAt.getTime() - clock.now().getTime()) / MINUTE_MS;
const titles = async () => {
  const rows = await db.selectFrom('need').select('title').orderBy('sourceId').execute();
  return rows.map(({ title }) => title);
};
const askedFor = (part: string) => server.asked.filter((line) => line.includes(part));

describe('a feed that is followed', () => {
  test('is read page by page to its end, each entry once, and asked again five minutes later', async () => {
    for (let n = 1; n <= 7; n += 1) server.publish({ uuid: uuid(n), title: `Sveiser ${n}` });
    // The held ones are asked for again after that.
    await follow();
    expect(await titles()).toHaveLength(7);
    expect(askedFor('/feed/')).toEqual(['/api/v1/feed/1 200', '/api/v1/feed/2 200']);
    expect(askedFor('feedentry').slice(0, 7)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `/api/v1/feedentry/${uuid(n)} 200`),
    );
    expect(await minutesToNext()).toBe(5);
    server.asked.length = 0;
    await follow();
    expect(server.asked, 'not due yet').toEqual([]);
  });

  test('that has nothing new answers 304 and costs no more than that', async () => {
    server.publish({ uuid: uuid(1), stopped: true });
    await follow();
    server.asked.length = 0;
    wait(6 * MINUTE_MS);
    await follow();
    expect(server.asked).toEqual(['/api/v1/feed/0 304']);
    expect(await cursor()).toMatchObject({ failures: 0, lastOkAt: clock.now() });
  });

  test('gives only what is new of a page that has grown, and goes on to the next', async () => {
    server.publish({ uuid: uuid(1) });
    await follow();
    for (const n of [2, 3, 4]) server.publish({ uuid: uuid(n), title: `Ny ${n}` });
    server.asked.length = 0;
    wait(6 * MINUTE_MS);
    await follow();
    expect(await titles()).toEqual(['Sveiser', 'Ny 2', 'Ny 3', 'Ny 4']);
    expect(server.asked.slice(0, 5)).toEqual([
      '/api/v1/feed/0 200',
      `/api/v1/feedentry/${uuid(2)} 200`,
      `/api/v1/feedentry/${uuid(3)} 200`,
      '/api/v1/feed/1 200',
      `/api/v1/feedentry/${uuid(4)} 200`,
    ]);
  });

  test('takes the newest of an advert that has changed, and leaves out contact persons', async () => {
    server.publish({ uuid: uuid(1) });
    server.publish({ uuid: uuid(1), title: 'Industrimekaniker' });
    await follow();
    expect(await titles()).toEqual(['Industrimekaniker']);
    expect(askedFor('feedentry'), 'and once more since it is held').toHaveLength(2);
    const rows = JSON.stringify(await db.selectFrom('need').selectAll().execute());
    expect(rows).not.toContain('ontakt');
  });

  test('takes adverts of the counties that are wanted, and lets go of one that moves away', async () => {
    server.publish({ uuid: uuid(1), title: 'Kokk', counties: ['NORDLAND', 'TRØNDELAG'] });
    server.publish({ uuid: uuid(2), title: 'Baker', counties: ['NORDLAND'] });
    await follow();
    expect(await titles()).toEqual(['Kokk']);
    server.publish({ uuid: uuid(1), title: 'Kokk', counties: ['NORDLAND'] });
    wait(6 * MINUTE_MS);
    await follow();
    expect(await titles()).toEqual([]);
  });
});

describe('an advert that is stopped', () => {
  test('is gone at the next look, without being asked for', async () => {
    server.publish({ uuid: uuid(1) });
    await follow();
    server.publish({ uuid: uuid(1), stopped: true });
    server.asked.length = 0;
    wait(6 * MINUTE_MS);
    await follow();
    expect(await titles()).toEqual([]);
    expect(askedFor('feedentry')).toEqual([]);
  });

  test('of which the feed never told is found by asking again for what is held', async () => {
    for (let n = 1; n <= 25; n += 1) server.publish({ uuid: uuid(n) });
    await follow();
    server.change({ uuid: uuid(24), stopped: true });
    wait(6 * MINUTE_MS);
    await follow();
    expect(await titles()).toHaveLength(24);
    server.asked.length = 0;
    wait(6 * MINUTE_MS);
    await follow();
    expect(askedFor('feedentry'), 'twenty at a time').toHaveLength(20);
  });
});

describe('a reading that is broken off', () => {
  test('in the middle of a page is gone on with at the next entry, by whoever comes first', async () => {
    for (let n = 1; n <= 6; n += 1) server.publish({ uuid: uuid(n) });
    const stop = new AbortController();
    server.goWrong((path) => {
      if (path.endsWith(uuid(5))) stop.abort();
      return undefined;
    });
    await follow({ stop: stop.signal });
    expect(await titles()).toHaveLength(4);
    expect(await cursor()).toMatchObject({
      failures: 0,
      pageUrl: expect.stringMatching(/feed\/1$/),
    });
    server.goWrong(() => undefined);
    server.asked.length = 0;
    await follow();
    expect(await titles()).toHaveLength(6);
    expect(server.asked.slice(0, 3)).toEqual([
      '/api/v1/feed/1 200',
      `/api/v1/feedentry/${uuid(5)} 200`,
      `/api/v1/feedentry/${uuid(6)} 200`,
    ]);
  });

  test('by a kill holds the feed for two minutes, and no longer', async () => {
    server.publish({ uuid: uuid(1) });
    // As a killed worker leaves it: the turn taken, and nothing after.
    await follow();
    await db
      .updateTable('feedCursor')
      .set({ nextAt: new Date(clock.now().getTime() + 2 * MINUTE_MS) })
      .execute();
    server.publish({ uuid: uuid(2) });
    await follow();
    expect(await titles()).toHaveLength(1);
    wait(2 * MINUTE_MS);
    await follow();
    expect(await titles()).toHaveLength(2);
  });

  test('of several workers at once one reads, and the others leave it alone', async () => {
    for (let n = 1; n <= 4; n += 1) server.publish({ uuid: uuid(n) });
    await Promise.all([follow(), follow(), follow(), follow()]);
    expect(await titles()).toHaveLength(4);
    expect(askedFor('/feed ')).toHaveLength(1);
    expect(await cursor()).toMatchObject({ turn: 1 });
  });

  test('whose turn another has taken since writes nothing more', async () => {
    server.publish({ uuid: uuid(1) });
    server.publish({ uuid: uuid(2) });
    let other: Promise<void> | undefined;
    server.goWrong((path) => {
      if (!path.endsWith(uuid(2)) || other !== undefined) return undefined;
      wait(3 * MINUTE_MS);
      other = follow();
      return 'endless';
    });
    await follow();
    await other;
    expect(await titles()).toHaveLength(2);
    expect(await cursor()).toMatchObject({ turn: 2, failures: 0, entryFailures: 0 });
  });
});

describe('a feed that does not answer well', () => {
  test.each([
    ['an error', { status: 503 }],
    ['half an answer', 'half'],
    ['an answer without end', 'endless'],
  ] as const)(
    'with %s is left alone, longer each time, and read on when it does',
    async (_how, how) => {
      server.publish({ uuid: uuid(1) });
      server.goWrong((path) => (path.endsWith('/feed') ? how : undefined));
      const pauses: number[] = [];
      for (let i = 0; i < 3; i += 1) {
        await follow();
        pauses.push(await minutesToNext());
        wait((pauses.at(-1) ?? 0) * MINUTE_MS);
      }
      expect(pauses).toEqual([0.5, 1, 2]);
      expect(logged.at(-1)).toMatch(/could not be read.*"failures":3/);
      server.goWrong(() => undefined);
      await follow();
      expect(await titles()).toHaveLength(1);
      expect(await cursor()).toMatchObject({ failures: 0 });
    },
  );

  test('is left alone for as long as it asks', async () => {
    server.publish({ uuid: uuid(1) });
    server.goWrong(() => ({ status: 429, headers: { 'retry-after': '3600' } }));
    await follow();
    expect(await minutesToNext()).toBe(60);
  });

  test('with one entry goes on behind it after five tries, and only then', async () => {
    for (const n of [1, 2, 3]) server.publish({ uuid: uuid(n), title: `Sveiser ${n}` });
    server.goWrong((path) => (path.endsWith(uuid(2)) ? { status: 500 } : undefined));
    for (let i = 0; i < 4; i += 1) {
      await follow();
      wait(30 * MINUTE_MS);
    }
    expect(await titles()).toEqual(['Sveiser 1']);
    await follow();
    expect(await titles()).toEqual(['Sveiser 1', 'Sveiser 3']);
    expect(logged.some((line) => line.includes('put aside') && line.includes(uuid(2)))).toBe(true);
    expect(await cursor()).toMatchObject({ failures: 0, entryFailures: 0 });
  });

  test('and wants to be asked less loses no entry by it, however often', async () => {
    server.publish({ uuid: uuid(1) });
    server.goWrong((path) => (path.endsWith(uuid(1)) ? { status: 429 } : undefined));
    for (let i = 0; i < 7; i += 1) {
      await follow();
      wait(60 * MINUTE_MS);
    }
    server.goWrong(() => undefined);
    await follow();
    expect(await titles()).toHaveLength(1);
  });

  test('and has the page no more is read from its beginning', async () => {
    for (let n = 1; n <= 4; n += 1) server.publish({ uuid: uuid(n) });
    await follow();
    server.goWrong((path) => (path.endsWith('/feed/1') ? { status: 404 } : undefined));
    wait(6 * MINUTE_MS);
    await follow();
    server.goWrong(() => undefined);
    server.publish({ uuid: uuid(5) });
    wait(6 * MINUTE_MS);
    await follow();
    expect(await titles()).toHaveLength(5);
  });
});

describe('the token', () => {
  test('that is public is fetched anew when NAV has changed it', async () => {
    server.publish({ uuid: uuid(1) });
    server.goWrong((path) => {
      if (path.includes('feedentry')) server.setToken('second.public.token');
      return undefined;
    });
    await follow();
    expect(await titles()).toHaveLength(1);
  });

  test('of one’s own is used as it is', async () => {
    server.setToken('our.own.token');
    server.publish({ uuid: uuid(1) });
    await follow({ token: 'our.own.token' });
    expect(await titles()).toHaveLength(1);
  });

  test('goes to no other host that the feed leads to', async () => {
    const elsewhere = await startNavFeed();
    server.publish({ uuid: uuid(1) });
    server.goWrong((path) =>
      path.includes('feedentry')
        ? { status: 302, headers: { location: `${elsewhere.url}entry` } }
        : undefined,
    );
    await follow();
    expect(elsewhere.asked).toEqual([]);
    expect(await cursor()).toMatchObject({ failures: 1 });
    await elsewhere.close();
  });
});
