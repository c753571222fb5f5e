import type { Db } from '@koble/db';
import { Gauge, type Registry } from 'prom-client';
import { listFeeds } from './feed-queries';

type Feed = Awaited<ReturnType<typeof listFeeds>>[number];

/** What of a feed is measured; moments are seconds since 1970, absent before the first. */
const MEASURES: readonly { name: string; help: string; of: (feed: Feed) => number | undefined }[] =
  [
    {
      name: 'koble_feed_failures',
      help: 'Times in a row that a feed could not be read',
      of: ({ failures }) => failures,
    },
    {
      name: 'koble_feed_read_timestamp_seconds',
      help: 'When a feed was last read to its end',
      of: ({ lastOkAt }) => secondsOf(lastOkAt),
    },
    {
      name: 'koble_feed_entry_timestamp_seconds',
      help: 'When the last entry that was taken in was written: how far behind a feed is read',
      of: ({ lastEntryAt }) => secondsOf(lastEntryAt),
    },
  ];

/** Measures the feeds that workers follow, as the database has it; nothing where none is followed. */
export function measureFeeds(registry: Registry, db: Db): void {
  for (const { name, help, of } of MEASURES)
    new Gauge({
      name,
      help,
      labelNames: ['source'],
      registers: [registry],
      async collect() {
        for (const feed of await listFeeds(db).catch(() => [])) {
          const value = of(feed);
          if (value !== undefined) this.set({ source: feed.source }, value);
        }
      },
    });
}

function secondsOf(at: Date | null): number | undefined {
  return at === null ? undefined : at.getTime() / 1000;
}
