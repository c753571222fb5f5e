import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PostgresPlace } from './postgres-place';

/** The server's messages are read for "ready", so its language must not follow the machine's. */
export const POSTGRES_ENVIRONMENT = { ...process.env, LC_ALL: 'C', LANG: 'C' };

// Under plain C, `lower` leaves Ø as it is; this one is the same on every platform.
const LOCALE = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-locale'];

/** Makes the cluster the first time. Gives its folder, and the password of its only user, `app`. */
export function makeCluster(
  place: PostgresPlace,
  { volatile }: { volatile: boolean },
): { cluster: string; password: string } {
  const cluster = join(place.dataDir, 'cluster');
  const secretFile = join(place.dataDir, 'password');
  if (!existsSync(cluster)) {
    // Under another name until it is whole: an initdb that was cut off must not look like a cluster.
    const unfinished = join(place.dataDir, 'cluster.new');
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });
    writeFileSync(secretFile, randomBytes(18).toString('base64url'), { mode: 0o600 });
    if (place.user)
      for (const path of [place.dataDir, unfinished, secretFile])
        chownSync(path, place.user.uid, place.user.gid);
    initdb(place, [
      ...['-D', unfinished, '-U', 'app', `--pwfile=${secretFile}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', ...LOCALE, '--no-instructions'],
      ...(volatile ? ['--no-sync', '--no-data-checksums'] : []),
    ]);
    renameSync(unfinished, cluster);
  }
  return { cluster, password: readFileSync(secretFile, 'utf8') };
}

function initdb({ programs, user }: PostgresPlace, args: string[]): void {
  const made = spawnSync(join(programs, 'bin', 'initdb'), args, {
    ...user,
    env: POSTGRES_ENVIRONMENT,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
}
