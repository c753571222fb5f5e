import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export interface UserIds {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root: root starts it as `postgres`, else as `nobody`; anybody else as themself. */
export function unprivilegedUser(): UserIds | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name, , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }] as const),
  );
  return users.get('postgres') ?? users.get('nobody');
}

/** Can a user who is neither the owner nor in the group come down to this path? A home of mode 0700 lets nobody through. */
export function reachableByOthers(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found?.isDirectory() === true && (found.mode & 0o001) === 0) return false;
    if (dirname(folder) === folder) return true;
  }
}
