import { migrateToLatest, openDatabase, type Database } from '@koble/db';
import { startMeilisearch, startPostgres } from '@koble/embedded';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server that can be killed and started again at the same address with the same data. */
export interface KillableServer {
  url: string;
  key: string;
  kill(): Promise<void>;
  start(): Promise<void>;
}

type Start = (options: { dataDir: string; port: number }) => ReturnType<typeof startMeilisearch>;

/** A search engine of the test's own, ended with kill -9. */
export function ownMeilisearch(): Promise<KillableServer> {
  return killable(({ dataDir, port }) => startMeilisearch({ dataDir, port }), 'SIGKILL');
}

/** A PostgreSQL of the test's own that forces its log to disk, ended at once (SIGQUIT is `pg_ctl stop -m immediate`). */
export function ownPostgres(): Promise<KillableServer> {
  return killable(
    async ({ dataDir, port }) => ({ ...(await startPostgres({ dataDir, port })), key: '' }),
    'SIGQUIT',
  );
}

const started: { kill(): Promise<void>; dataDir: string }[] = [];

/** Ends every server of this file and throws its data away. */
export async function endServers(): Promise<void> {
  for (const { kill, dataDir } of started.splice(0)) {
    await kill();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function killable(start: Start, signal: NodeJS.Signals): Promise<KillableServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'koble-fault-'));
  // PostgreSQL runs as another user when the tests run as root.
  chmodSync(dataDir, 0o755);
  let server = await start({ dataDir, port: 0 });
  const { url, key } = server;
  const port = Number(new URL(url).port);
  let running = true;
  const it = {
    url,
    key,
    dataDir,
    async kill() {
      if (!running) return;
      running = false;
      process.kill(server.pid, signal);
      await server.exited;
    },
    async start() {
      server = await start({ dataDir, port });
      running = true;
      if (server.url !== url) throw new Error(`${url} was taken by another program meanwhile`);
    },
  };
  started.push(it);
  process.once('exit', () => {
    if (running) process.kill(server.pid, 'SIGKILL');
  });
  return it;
}

/** The migrated, empty database of a PostgreSQL of the test's own. */
export async function migratedDatabase(url: string): Promise<Database & { url: string }> {
  const database = openDatabase(url, { max: 10 });
  await migrateToLatest(database.db);
  return { ...database, url };
}
