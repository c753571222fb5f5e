import { composeLetters, createQueryWatch, matchDueListings } from '@koble/alerts';
import { noticeChangedFavourites, pageListingIds, readListingDocuments } from '@koble/catalogue';
import { openSearchLeadership, searchDirtySet } from '@koble/db';
import { AppError, fixedClock } from '@koble/kernel';
import {
  composeDigests,
  listWrittenMails,
  openMailTransport,
  passOnEvents,
  sendDueMail,
} from '@koble/notifications';
import { createSync, openSearchEngine, type SearchSync } from '@koble/search';
import type { AppRouter } from '@koble/api';
import { createTRPCClient, httpBatchStreamLink, type TRPCClient } from '@trpc/client';
import { freePort } from '@koble/embedded';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { buildServer } from '../../../apps/server/src/build-server';
import { DEMO_DAY } from '../../support/demo-day';
import { demoDatabase, type TestDatabase } from '../../support/test-database';
import { testSearch } from '../../support/test-search';

export interface Koble {
  origin: string;
  database: TestDatabase;
  sync: SearchSync;
  clock: ReturnType<typeof fixedClock>;
  /** Does what a worker does about what has happened, and gives every mail that has been written, the newest first. */
  mails(): ReturnType<typeof listWrittenMails>;
  /** A client without a session, or with that of a demo log-in. */
  client(email?: string): Promise<TRPCClient<AppRouter>>;
  /** A session cookie of a demo log-in. */
  signIn(email: string): Promise<string>;
}

/** A whole Koble of this test file's own on a free port, with the demo region in it: server, database, index. Made before its tests. */
export function useKoble(options: { webRoot?: string } = {}): Koble {
  let koble: Koble | undefined;
  const closers: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const database = await demoDatabase();
    const search = testSearch();
    const clock = fixedClock(DEMO_DAY);
    const engine = openSearchEngine(search);
    const leadership = openSearchLeadership(database.url);
    const sync = createSync(
      {
        engine,
        leadership,
        dirty: searchDirtySet(database.db),
        source: {
          readDocuments: (ids) => readListingDocuments(database.db, ids),
          pageIds: (afterId, limit) => pageListingIds(database.db, afterId, limit),
        },
      },
      { log: { info: () => undefined, warn: () => undefined } },
    );
    const drain = () => drainAsWorkersDo(sync);
    await drain();
    const folder = mkdtempSync(join(tmpdir(), 'koble-api-'));
    const mailFolder = join(folder, 'mail');
    const mailUrl = pathToFileURL(mailFolder).href;
    const secret = 'test'.repeat(10);
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const { app } = await buildServer(
      {
        DATABASE_URL: database.url,
        MEILI_URL: search.url,
        MEILI_MASTER_KEY: search.key,
        AUTH_SECRET: secret,
        FILES_URL: pathToFileURL(join(folder, 'files')).href,
        MAIL_URL: mailUrl,
        BASE_URL: origin,
        HOST: '127.0.0.1',
        PORT: port,
        BRREG_URL: 'http://127.0.0.1:9',
        LOG_LEVEL: 'silent',
        RATE_LIMIT_PER_MINUTE: 100_000,
        ...(options.webRoot === undefined ? {} : { WEB_ROOT: options.webRoot }),
      },
      { indexPrefix: search.prefix, clock },
    );
    await app.listen({ port, host: '127.0.0.1' });
    closers.push(
      () => app.close(),
      () => leadership.close(),
      () => engine.close(),
      async () => {
        rmSync(folder, { recursive: true });
      },
    );
    const worker = {
      db: database.db,
      clock,
      secret,
      baseUrl: origin,
      transport: openMailTransport(mailUrl, { from: 'Koble <koble@koble.example>' }),
      watch: createQueryWatch(),
    };
    const signIn = async (email: string): Promise<string> => {
      const { DEMO_LOGINS } = await import('@koble/demo/schema');
      const password = DEMO_LOGINS.find((login) => login.email === email)?.password;
      const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ email, password }),
      });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ');
    };
    koble = {
      origin,
      database,
      sync: { ...sync, drain },
      clock,
      async mails() {
        await noticeChangedFavourites(database.db);
        await passOnEvents(worker);
        await composeDigests(worker);
        await matchDueListings(worker);
        await composeLetters(worker);
        await sendDueMail(worker);
        return listWrittenMails(mailFolder);
      },
      signIn,
      async client(email?: string) {
        const cookie = email === undefined ? '' : await signIn(email);
        return createTRPCClient<AppRouter>({
          links: [
            httpBatchStreamLink({
              url: `${origin}/api/trpc`,
              headers: { origin, ...(cookie === '' ? {} : { cookie }) },
            }),
          ],
        });
      },
    };
  });
  afterAll(async () => {
    for (const close of closers) await close();
  });
  function running(): Koble {
    if (koble === undefined) throw new Error('Koble is only there inside a test');
    return koble;
  }
  return {
    get origin() {
      return running().origin;
    },
    get database() {
      return running().database;
    },
    get sync() {
      return running().sync;
    },
    get clock() {
      return running().clock;
    },
    mails: () => running().mails(),
    client: (email) => running().client(email),
    signIn: (email) => running().signIn(email),
  };
}

/** What the engine cannot do now is sent again, as a worker does: three times, and each failure is told. */
async function drainAsWorkersDo(sync: SearchSync): Promise<boolean> {
  for (let tries = 1; ; tries += 1)
    try {
      return await sync.drain();
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'search.unavailable' || tries === 3)
        throw error;
      console.warn(`the search index could not be written: ${error.details['reason']}`);
    }
}
