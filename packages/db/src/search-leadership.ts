import pg from 'pg';
import { DIRTY_CHANNEL, INDEX_CHANNEL, LEAD_LOCK, WRITING_LOCK } from './search-channel';

/** The right to write the search engine, held by at most one connection of the database. */
export interface SearchLeadership {
  /** `new` when this call took the lead, `kept` when it was held already, `other` when somebody else has it. */
  lead(): Promise<'new' | 'kept' | 'other'>;
  /** Tells the servers that the index is about to change, or stands still again. @throws when the lead is lost */
  announce(state: 'writing' | 'written'): Promise<void>;
  /** Resolves when a listing has become dirty, or after `timeoutMs`. */
  waitForDirty(timeoutMs: number): Promise<void>;
  /** Gives the lead back. */
  close(): Promise<void>;
}

interface Session {
  client: pg.Client;
  leads: boolean;
  writing: boolean;
}

/**
 * The lead is an advisory lock of a connection of its own: it is held exactly as long as PostgreSQL holds the connection, and
 * announcements go over that connection, so that a process that has lost the lead finds out before it sends.
 */
export function openSearchLeadership(url: string): SearchLeadership {
  let session: Session | undefined;
  let wake: () => void = () => undefined;
  let wokenEarly = false;

  async function connect(): Promise<Session> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'koble search leader',
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      query_timeout: 10_000,
    });
    const opened: Session = { client, leads: false, writing: false };
    const lose = (): void => {
      if (session === opened) session = undefined;
      wake();
    };
    client.on('error', lose);
    client.on('end', lose);
    client.on('notification', () => {
      wokenEarly = true;
      wake();
    });
    await client.connect().catch(async (error: unknown) => {
      await client.end().catch(() => undefined);
      throw error;
    });
    return opened;
  }

  return {
    async lead() {
      session ??= await connect();
      const held = session;
      if (held.leads) return 'kept';
      const { rows } = await held.client.query<{ taken: boolean }>(
        'select pg_try_advisory_lock($1, $2) as taken',
        [...LEAD_LOCK],
      );
      if (rows[0]?.taken !== true) return 'other';
      await held.client.query(`listen ${DIRTY_CHANNEL}`);
      held.leads = true;
      return 'new';
    },
    async announce(state) {
      if (!session?.leads) throw new Error('the lead of the search index is lost');
      const change =
        session.writing === (state === 'writing')
          ? ''
          : `, pg_advisory_${state === 'writing' ? 'lock' : 'unlock'}(${WRITING_LOCK.join(', ')})`;
      await session.client.query(`select pg_notify($1, $2)${change}`, [INDEX_CHANNEL, state]);
      session.writing = state === 'writing';
    },
    async waitForDirty(timeoutMs) {
      if (!wokenEarly)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      wokenEarly = false;
    },
    async close() {
      const { client } = session ?? {};
      session = undefined;
      await client?.end();
    },
  };
}
