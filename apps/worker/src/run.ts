import { pageListingIds, readListingDocuments } from '@koble/catalogue';
import { openDatabase, openSearchLeadership, searchDirtySet } from '@koble/db';
import { createSync, openSearchEngine } from '@koble/search';
import { systemClock } from '@koble/kernel';
import { pino } from 'pino';
import type { Env } from './env';
import { endRegularly } from './end-what-is-over';

/** A batch that takes longer than this is left: it is sent again by whoever leads next. */
const LAST_BATCH_MS = 10_000;

/**
 * `run`: keeps the search engine equal to the database, and ends what is over, until told to stop. Any number may run; one of
 * them writes to the engine.
 */
export async function run(env: Env): Promise<number> {
  const log = pino({ name: 'worker', level: env.LOG_LEVEL });
  const { db, close } = openDatabase(env.DATABASE_URL, {
    max: 4,
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
  const stopped = Promise.all([
    sync.run(stop),
    endRegularly({ db, clock: systemClock, log }, stop),
  ]);
  process.send?.({ ready: true });
  await stopped;
  await leadership.close();
  await engine.close();
  await close();
  return 0;
}

/** Aborts when the process is told to end, or when the launcher that started it is gone, however it went. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  const end = (): void => {
    stop.abort();
    setTimeout(() => process.exit(1), LAST_BATCH_MS).unref();
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  if (process.send) process.once('disconnect', end);
  return stop.signal;
}
