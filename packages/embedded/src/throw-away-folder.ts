import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reachableByOthers, unprivilegedUser } from './unprivileged';

/** A new temporary folder that PostgreSQL's user can reach too: a TMPDIR inside a closed home will not do for root. */
export function throwAwayFolder(): string {
  const usable = unprivilegedUser() === undefined || reachableByOthers(tmpdir());
  const folder = mkdtempSync(join(usable ? tmpdir() : '/var/tmp', 'koble-'));
  chmodSync(folder, 0o755);
  return folder;
}
