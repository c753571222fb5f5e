import { fork } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { startNavFeed } from '../support/nav-feed-server';
import { testDatabase } from '../support/test-database';

const ADVERTS = 40;
/** The worker is killed while it waits for each of these. */
const DEADLY = [1, 2, 7, 20, 40];
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const { db, url } = await testDatabase();
const feed = await startNavFeed();
afterAll(() => feed.close());

/** The worker as it is built, with no search engine to keep. */
function startWorker() {
  const files = pathToFileURL(mkdtempSync(join(tmpdir(), 'koble-feed-'))).href;
  return fork('apps/worker/dist/main.js', ['run'], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: url,
      MEILI_URL: 'http://127.0.0.1:9',
      MEILI_MASTER_KEY: 'sixteen-letters-or-more',
      AUTH_SECRET: 'test'.repeat(10),
      BASE_URL: 'http://127.0.0.1:9',
      MAIL_URL: files,
      FILES_URL: files,
      NAV_FEED_URL: feed.url,
      LOG_LEVEL: 'silent',
    },
  });
}

test('workers killed at any entry of the feed: each advert is asked for until it has been answered once, and none is left out', async () => {
  for (let n = 1; n <= ADVERTS; n += 1) feed.publish({ uuid: uuid(n), title: `Sveiser ${n}` });
  const deadly = new Set(DEADLY.map(uuid));
  let kills = 0;
  for (let isRead = false; !isRead;) {
    const worker = startWorker();
    const gone = new Promise((resolve) => worker.once('exit', resolve));
    feed.goWrong((path) => {
      if (!deadly.delete(path.split('/').at(-1) ?? '')) return undefined;
      kills += 1;
      worker.kill('SIGKILL');
      return 'endless';
    });
    const read = async () =>
      (await db.selectFrom('feedCursor').select('lastOkAt').executeTakeFirst())?.lastOkAt ?? null;
    const finished = expect.poll(read, { timeout: 60_000, interval: 50 }).not.toBeNull();
    isRead = await Promise.race([gone.then(() => false), finished.then(() => true)]);
    if (isRead) worker.kill('SIGKILL');
    await gone;
    // Instead of waiting until the turn of the killed one counts as left.
    await db.updateTable('feedCursor').set({ nextAt: new Date() }).execute();
  }
  expect(kills).toBe(DEADLY.length);
  const every = Array.from({ length: ADVERTS }, (_, i) => uuid(i + 1));
  const roles = await db.selectFrom('need').select('sourceId').orderBy('sourceId').execute();
  expect(roles.map(({ sourceId }) => sourceId)).toEqual(every);
  // What follows is what is held, asked for again.
  const answered = feed.asked.filter((line) => /feedentry.* 200$/.test(line)).slice(0, ADVERTS);
  expect(answered).toEqual(every.map((id) => `/api/v1/feedentry/${id} 200`));
});
