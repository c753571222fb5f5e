import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const WAIT_MS = 10_000;

/** The processes started for a data folder, written down so that the next start can end those that a killed supervisor left. */
export function rememberPids(dataDir: string, pids: readonly number[]): void {
  writeFileSync(join(dataDir, 'pids'), pids.join('\n'));
}

export function forgetPids(dataDir: string): void {
  rmSync(join(dataDir, 'pids'), { force: true });
}

/**
 * Ends what an earlier start left running. A process id may meanwhile be another program's: only one whose command line names
 * this data folder is ended. Where command lines cannot be read (not Linux), nothing is.
 */
export async function endLeftovers(dataDir: string): Promise<void> {
  const file = join(dataDir, 'pids');
  if (!existsSync(file)) return;
  const pids = readFileSync(file, 'utf8').split('\n').map(Number).filter((pid) => pid > 1);
  const ours = pids.filter((pid) => commandOf(pid).includes('koble-postgres') || commandOf(pid).includes(dataDir));
  for (const pid of ours) process.kill(pid, 'SIGTERM');
  const latest = Date.now() + WAIT_MS;
  while (ours.some((pid) => commandOf(pid) !== '') && Date.now() < latest) await sleep(50);
  forgetPids(dataDir);
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
