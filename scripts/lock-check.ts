import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

interface LockedPackage {
  optionalDependencies?: Record<string, string>;
}

/**
 * The optional packages (a platform's native part) that a lockfile asks for and leaves out. npm drops one that its registry
 * could not give, and `npm ci` then refuses the lockfile on the next machine.
 */
export function missingFromLockfile(packages: Record<string, LockedPackage>): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !foldersAbove(path).some((folder) => `${folder}node_modules/${name}` in packages),
      )
      .map((name) => `${path === '' ? 'the root' : path} asks for ${name}`),
  );
}

/** The folders whose node_modules a package at this path can see, from its own outwards. */
function foldersAbove(path: string): string[] {
  const parts = path === '' ? [] : path.split('/');
  return [...parts.map((_part, i) => `${parts.slice(0, parts.length - i).join('/')}/`), ''];
}

function packagesOf(lockfile: unknown): Record<string, LockedPackage> {
  if (isObject(lockfile) && 'packages' in lockfile && isObject(lockfile.packages))
    return { ...lockfile.packages };
  throw new Error('This is not a lockfile of npm.');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const missing = missingFromLockfile(
    packagesOf(JSON.parse(readFileSync('package-lock.json', 'utf8'))),
  );
  for (const line of missing) console.error(line);
  process.exit(missing.length === 0 ? 0 : 1);
}
