import { pageListingIds, readListingDocuments } from '@koble/catalogue';
import {
  errorForLog,
  listenTo,
  openDatabase,
  openSearchLeadership,
  searchDirtySet,
} from '@koble/db';
import { openFileStore, openScanner } from '@koble/files';
import { systemClock } from '@koble/kernel';
import { openMailTransport } from '@koble/notifications';
import { createSync, openSearchEngine } from '@koble/search';
import { setMaxListeners } from 'node:events';
import { pino } from 'pino';
import type { RunEnv } from './env';
import { dutiesOf } from './duties';
import { createBell, repeat } from './repeat';

/** A batch that takes longer than this is left: it is sent again by whoever leads next. */
const LAST_BATCH_MS = 10_000;

/**
 * `run`: keeps the search engine equal to the database, moves on what its time has come for, and tells people of what has
 * happened, until told to stop. Any number may run; one of them writes to the engine, and each other thing is done once.
 */
export async function run(env: RunEnv): Promise<number> {
  const log = pino({ name: 'worker', level: env.LOG_LEVEL, serializers: { err: errorForLog } });
  const { db, close } = openDatabase(env.DATABASE_URL, {
    max: 6,
    onIdleError: ({ message }) => {
      log.warn({ reason: message }, 'lost a database connection');
    },
  });
  const engine = openSearchEngine({ url: env.MEILI_URL, key: env.MEILI_MASTER_KEY });
  const leadership = openSearchLeadership(env.DATABASE_URL);
  const sync = createSync(
    {
      engine,
      leadership,
      dirty: searchDirtySet(db),
      source: {
        readDocuments: (ids) => readListingDocuments(db, ids),
        pageIds: (afterId, limit) => pageListingIds(db, afterId, limit),
      },
    },
    { log },
  );
  const stop = stopSignal();
  const duties = dutiesOf({
    db,
    clock: systemClock,
    log,
    baseUrl: env.BASE_URL,
    secret: env.AUTH_SECRET,
    transport: openMailTransport(env.MAIL_URL, { from: env.MAIL_FROM }),
    files: openFileStore(env.FILES_URL),
    scanner: openScanner(env.FILE_SCAN_URL),
    navFeed: navFeedOf(env, stop),
    sedia: env.SEDIA_URL,
    nokPerEur: env.NOK_PER_EUR,
  }).map((duty) => ({ duty, bell: createBell() }));
  const listening = await listenTo(env.DATABASE_URL, {
    channels: ['domain_event', 'mail_due', 'alert_due'],
    onNotification() {
      for (const { duty, bell } of duties) if (duty.onNews) bell.ring();
    },
  });
  const stopped = Promise.all([
    sync.run(stop),
    ...duties.map(({ duty, bell }) => repeat(duty, { log, stop, bell })),
  ]);
  process.send?.({ ready: true });
  await stopped;
  await listening.close();
  await leadership.close();
  await engine.close();
  await close();
  return 0;
}

function navFeedOf(env: RunEnv, stop: AbortSignal): Parameters<typeof dutiesOf>[0]['navFeed'] {
  const { NAV_FEED_URL: url, NAV_FEED_TOKEN: token, NAV_FEED_COUNTIES: counties } = env;
  return url === undefined ? undefined : { url, token, counties, stop };
}

/** Aborts when the process is told to end, or when the launcher that started it is gone, however it went. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  // Each duty waits for it, and there are more of them than Node takes for a leak.
  setMaxListeners(0, stop.signal);
  const end = (): void => {
    stop.abort();
    setTimeout(() => process.exit(1), LAST_BATCH_MS).unref();
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  if (process.send) process.once('disconnect', end);
  return stop.signal;
}
