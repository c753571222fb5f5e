import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { postgresPackage } from './postgres-package';
import { reachableByOthers, unprivilegedUser, type UserIds } from './unprivileged';

/** Where PostgreSQL's programs are run from, where its data lies, and as whom. */
export interface PostgresPlace {
  programs: string;
  dataDir: string;
  user: UserIds | undefined;
}

/** Root's own, and open to every user; unlike the temporary folders it is not swept. */
const OUTSIDE = '/var/lib/koble';

/**
 * Finds folders that PostgreSQL's user can reach. Root's home is often closed to the user that PostgreSQL must run as: then
 * the programs are copied once to /var/lib/koble, and the data lies there too, in a folder that `elsewhere` in the wanted one names.
 */
export function postgresPlace(wantedDataDir: string): PostgresPlace {
  const { native } = postgresPackage();
  mkdirSync(wantedDataDir, { recursive: true });
  const user = unprivilegedUser();
  if (user === undefined) return { programs: native, dataDir: wantedDataDir, user };
  return {
    programs: reachableByOthers(join(native, 'bin')) ? native : copyOutside(native),
    dataDir: reachableByOthers(dirname(wantedDataDir)) ? wantedDataDir : dataOutside(wantedDataDir),
    user,
  };
}

function copyOutside(native: string): string {
  // The time too: a newer version is installed at the same path.
  const copy = join(outside(), `programs-${tag(native, statSync(native).mtime.toISOString())}`);
  if (!existsSync(copy)) {
    const unfinished = mkdtempSync(`${copy}-`);
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    chmodSync(unfinished, 0o755);
    try {
      renameSync(unfinished, copy);
    } catch (error) {
      // Another start has put its copy there meanwhile.
      if (!existsSync(copy)) throw error;
      rmSync(unfinished, { recursive: true });
    }
  }
  return copy;
}

/** The folder has a name of its own, so that data is gone for a new start when the wanted folder has been deleted. */
function dataOutside(wantedDataDir: string): string {
  const pointer = join(wantedDataDir, 'elsewhere');
  if (!existsSync(pointer))
    writeFileSync(pointer, join(outside(), `data-${randomBytes(6).toString('hex')}`));
  const dataDir = readFileSync(pointer, 'utf8');
  mkdirSync(dataDir, { recursive: true });
  return dataDir;
}

function outside(): string {
  mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 });
  return OUTSIDE;
}

function tag(...of: string[]): string {
  return createHash('sha256').update(of.join('\n')).digest('hex').slice(0, 12);
}
