import type pg from 'pg';
import { listenTo } from './listen';
import { INDEX_CHANNEL, WRITING_LOCK } from './search-channel';

export interface SearchIndexWatcher {
  /** The index may change at any moment from now on. */
  onWriting(): void;
  /** The index stands still. */
  onWritten(): void;
  /** It is not known any more. One of the others follows when it is known again. */
  onLost(): void;
}

/**
 * Tells when the search index is written and when it stands still, so that answers can be kept meanwhile. Says how it stands at
 * once, before it resolves, and after each lost connection again. Never throws for a database that is away.
 */
export async function watchSearchIndex(
  url: string,
  watcher: SearchIndexWatcher,
): Promise<{ close(): Promise<void> }> {
  // What has been told since `listen` is newer than the answer to a question.
  let heard = false;
  watcher.onLost();
  return listenTo(url, {
    channels: [INDEX_CHANNEL],
    onNotification(_channel, payload) {
      heard = true;
      if (payload === 'written') watcher.onWritten();
      else watcher.onWriting();
    },
    async onOpen(client) {
      const writing = await isBeingWritten(client);
      if (!heard && writing) watcher.onWriting();
      else if (!heard) watcher.onWritten();
    },
    onLost() {
      heard = false;
      watcher.onLost();
    },
  });
}

async function isBeingWritten(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ writing: boolean }>(
    `select exists (
       select from pg_locks join pg_database on pg_database.oid = pg_locks.database
       where datname = current_database() and locktype = 'advisory' and classid = $1 and objid = $2 and granted
     ) as writing`,
    [...WRITING_LOCK],
  );
  return rows[0]?.writing ?? true;
}
