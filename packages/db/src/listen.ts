import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export interface Listener {
  /** The channels to hear; constants of ours, which are written into the statement as they are. */
  channels: readonly string[];
  onNotification(channel: string, payload: string): void;
  /** The channels are heard from now on. What was told before is not known: ask. */
  onOpen?(client: pg.Client): Promise<void>;
  /** Nothing is heard any more. `onOpen` follows when it is again. */
  onLost?(): void;
}

const RECONNECT_MS = 500;
/** Also finds a connection that is dead without having said so. */
const CHECK_MS = 5000;

/**
 * Hears what PostgreSQL's NOTIFY tells on a connection of its own, and opens it again whenever it is lost. Never throws for a
 * database that is away. What is told while nobody hears is lost: a notification is a hint, the rows are the truth.
 */
export async function listenTo(
  url: string,
  listener: Listener,
): Promise<{ close(): Promise<void> }> {
  const closing = new AbortController();
  let client: pg.Client | undefined;

  async function connect(): Promise<void> {
    const opened = new pg.Client({
      connectionString: url,
      application_name: 'koble listener',
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
    opened.on('notification', ({ channel, payload }) => {
      listener.onNotification(channel, payload ?? '');
    });
    client = opened;
    try {
      await opened.connect();
      await opened.query(listener.channels.map((channel) => `listen ${channel}`).join('; '));
      await listener.onOpen?.(opened);
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
    listener.onLost?.();
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

  await connect().catch(() => void reconnect());
  return {
    async close() {
      closing.abort();
      await client?.end().catch(() => undefined);
    },
  };
}
