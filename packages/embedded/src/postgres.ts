import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { endChild, exitOf, tailOf, type RunningServer } from './child';
import { freePort } from './ports';
import { postgresPlace, type PostgresPlace } from './postgres-place';

export interface PostgresOptions {
  dataDir: string;
  port?: number;
  /** For data that is thrown away: nothing is forced to disk. */
  volatile?: boolean;
  /** Called as soon as there is a process to end, before it answers. */
  onSpawn?: (server: RunningServer) => void;
}

const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100', 'shared_buffers=256MB', 'jit=off'];
const VOLATILE_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0', 'checkpoint_timeout=1h'];
// The server's own messages are read for "ready", so its language must not follow the machine's.
const ENVIRONMENT = { ...process.env, LC_ALL: 'C', LANG: 'C' };

/**
 * Starts the PostgreSQL that npm brought, on 127.0.0.1 only, with a password of its own; the first time it makes the cluster
 * with the C.UTF-8 locale (under plain C, `lower` leaves Ø as it is). Throws with the server's last words when it does not start.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningServer> {
  const place = postgresPlace(resolve(options.dataDir));
  const cluster = join(place.dataDir, 'cluster');
  const password = makeCluster(place, cluster, options.volatile ?? false);
  const port = await freePort(options.port);
  const settings = [...SETTINGS, ...(options.volatile === true ? VOLATILE_SETTINGS : [])];
  const child = spawn(
    join(place.programs, 'bin', 'postgres'),
    ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...place.user, env: ENVIRONMENT, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const tail = tailOf(child);
  const exited = exitOf(child);
  const server: RunningServer = {
    name: 'PostgreSQL',
    url: `postgres://app:${password}@127.0.0.1:${port}/postgres`,
    pid: child.pid ?? 0,
    exited,
    // SIGINT is the fast shutdown with a checkpoint, SIGQUIT the one at once.
    stop: () => endChild(child, exited, options.volatile === true ? 'SIGQUIT' : 'SIGINT'),
  };
  options.onSpawn?.(server);
  await new Promise<void>((ready, failed) => {
    child.once('error', failed);
    child.once('exit', () => {
      failed(new Error(`PostgreSQL did not start:\n${tail()}`));
    });
    child.stderr.on('data', () => {
      if (tail().includes('ready to accept connections')) ready();
    });
  });
  return server;
}

/** Makes the cluster the first time; gives its password. */
function makeCluster(place: PostgresPlace, cluster: string, volatile: boolean): string {
  const secretFile = join(place.dataDir, 'password');
  if (existsSync(join(cluster, 'PG_VERSION'))) return readFileSync(secretFile, 'utf8');
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const password = randomBytes(18).toString('base64url');
  writeFileSync(secretFile, password, { mode: 0o600 });
  if (place.user)
    for (const path of [place.dataDir, cluster, secretFile])
      chownSync(path, place.user.uid, place.user.gid);
  const made = spawnSync(
    join(place.programs, 'bin', 'initdb'),
    [
      ...['-D', cluster, '-U', 'app', `--pwfile=${secretFile}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-locale', '--no-instructions'],
      ...(volatile ? ['--no-sync', '--no-data-checksums'] : []),
    ],
    { ...place.user, env: ENVIRONMENT, encoding: 'utf8' },
  );
  if (made.status !== 0) {
    rmSync(cluster, { recursive: true, force: true });
    throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  }
  return password;
}
