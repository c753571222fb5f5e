import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLineOf } from './command-line';

interface Started {
  pid: number;
  /** A folder that the process's command line names. */
  folder: string;
}

const GRACE_MS = 15_000;
const LOOK_EVERY_MS = 25;

/** Writes down a process started for a data folder, so that a later start can end it if its supervisor was killed. */
export function rememberProcess(dataDir: string, { pid, folder }: Started): void {
  appendFileSync(pidFile(dataDir), `${pid} ${folder}\n`);
}

export function forgetProcesses(dataDir: string): void {
  rmSync(pidFile(dataDir), { force: true });
}

/**
 * Ends what a killed supervisor left running for a data folder, and waits until it is gone. A number may meanwhile be another
 * program's: only a process whose command line names the folder written down is ended.
 */
export async function endLeftovers(dataDir: string): Promise<void> {
  const left = processesOf(dataDir).filter(runs);
  // A supervisor and Meilisearch end on it, and for PostgreSQL it is the fast shutdown (on SIGTERM it waits for its clients).
  for (const { pid } of left) signal(pid, 'SIGINT');
  const latest = Date.now() + GRACE_MS;
  while (left.some(runs) && Date.now() < latest) await sleep(LOOK_EVERY_MS);
  for (const { pid } of left.filter(runs)) signal(pid, 'SIGKILL');
  while (left.some(runs)) await sleep(LOOK_EVERY_MS);
  forgetProcesses(dataDir);
}

function processesOf(dataDir: string): Started[] {
  let lines: string[];
  try {
    lines = readFileSync(pidFile(dataDir), 'utf8').split('\n');
  } catch {
    return [];
  }
  return lines.flatMap((line) => {
    const [, pid, folder] = /^(\d+) (.+)$/.exec(line) ?? [];
    return pid === undefined || folder === undefined ? [] : [{ pid: Number(pid), folder }];
  });
}

function runs({ pid, folder }: Started): boolean {
  return commandLineOf(pid).includes(folder);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended between the look and the signal.
  }
}

function pidFile(dataDir: string): string {
  return join(dataDir, 'processes');
}
