import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { INDEX_CHANNEL, WRITING_LOCK } from './search-channel';

export interface SearchIndexWatcher {
  /** The index may change at any moment from now on. */
  onWriting(): void;
  /** The index stands still. */
  onWritten(): void;
  /** It is not known any more. One of the others follows when it is known again. */
  onLost(): void;
}

const RECONNECT_MS = 500;
/** Also finds a connection that is dead without having said so. */
const CHECK_MS = 5000;

/**
 * Tells when the search index is written and when it stands still, so that answers can be kept meanwhile. Says how it stands at
 * once, before it resolves, and after each lost connection again. Never throws for a database that is away.
 */
export async function watchSearchIndex(
  url: string,
  watcher: SearchIndexWatcher,
): Promise<{ close(): Promise<void> }> {
  const closing = new AbortController();
  let client: pg.Client | undefined;

  async function connect(): Promise<void> {
    const opened = new pg.Client({
      connectionString: url,
      application_name: 'koble search watcher',
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      query_timeout: CHECK_MS,
    });
    const lost = new Promise<void>((resolve) => {
      opened.once('error', () => {
        resolve();
      });
      opened.once('end', resolve);
    });
    const heard = { any: false };
    opened.on('notification', ({ payload }) => {
      heard.any = true;
      if (payload === 'written') watcher.onWritten();
      else watcher.onWriting();
    });
    client = opened;
    try {
      await opened.connect();
      await opened.query(`listen ${INDEX_CHANNEL}`);
      const writing = await isBeingWritten(opened);
      // What has been told since `listen` is newer than this answer.
      if (!heard.any && writing) watcher.onWriting();
      else if (!heard.any) watcher.onWritten();
      void keep(opened, lost);
    } catch (error) {
      await opened.end().catch(() => undefined);
      throw error;
    }
  }

  async function keep(opened: pg.Client, lost: Promise<void>): Promise<void> {
    let alive = true;
    while (alive && !closing.signal.aborted) {
      alive = await Promise.race([lost.then(() => false), sleep(CHECK_MS, true, { ref: false })]);
      alive &&= await opened.query('select 1').then(
        () => true,
        () => false,
      );
    }
    if (closing.signal.aborted) return;
    watcher.onLost();
    await opened.end().catch(() => undefined);
    void reconnect();
  }

  async function reconnect(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        await connect();
        return;
      } catch {
        await sleep(RECONNECT_MS);
      }
    }
  }

  watcher.onLost();
  await connect().catch(() => void reconnect());
  return {
    async close() {
      closing.abort();
      await client?.end().catch(() => undefined);
    },
  };
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
