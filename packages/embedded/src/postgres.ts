import { join, resolve } from 'node:path';
import { makeCluster, POSTGRES_ENVIRONMENT } from './postgres-cluster';
import { postgresPlace } from './postgres-place';
import type { RunningServer } from './running-server';
import { startServer, type StartOptions } from './start-server';

export interface PostgresOptions extends StartOptions {
  dataDir: string;
  /** For data that is thrown away: nothing is forced to disk. */
  volatile?: boolean;
}

const SETTINGS = [
  ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100'],
  ...['shared_buffers=256MB', 'jit=off'],
];
const VOLATILE_SETTINGS = [
  ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'checkpoint_timeout=1h'],
  ...['wal_level=minimal', 'max_wal_senders=0'],
];

/**
 * Starts the PostgreSQL that npm brought, on 127.0.0.1 only, with a password of its own; the first time it makes the cluster.
 * Throws with the server's last words when it does not start.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningServer> {
  const volatile = options.volatile ?? false;
  const place = postgresPlace(resolve(options.dataDir));
  const { cluster, password } = makeCluster(place, { volatile });
  const settings = [...SETTINGS, ...(volatile ? VOLATILE_SETTINGS : [])];
  return startServer(
    (port) => ({
      name: 'PostgreSQL',
      program: join(place.programs, 'bin', 'postgres'),
      args: ['-D', cluster, '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
      options: { ...place.user, env: POSTGRES_ENVIRONMENT, stdio: ['ignore', 'ignore', 'pipe'] },
      url: `postgres://app:${password}@127.0.0.1:${port}/postgres`,
      folder: cluster,
      // The fast shutdown with a checkpoint, or the one at once.
      stopSignal: volatile ? 'SIGQUIT' : 'SIGINT',
      isReady: (printed) => printed.includes('ready to accept connections'),
    }),
    options,
  );
}
