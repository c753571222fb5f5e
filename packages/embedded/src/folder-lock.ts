import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineOf } from './command-line';

/**
 * Takes a data folder for this process until it ends: two servers on the same files would spoil them. Throws when another
 * process has it. A lock whose process is gone is taken over, also when its number is another program's by now.
 */
export function lockFolder(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'lock');
  while (!write(file)) {
    const holder = readHolder(file);
    if (holder !== undefined && isRunning(holder))
      throw new Error(
        `Koble already runs in ${dataDir} (process ${holder.pid}). Stop it first, or name another folder with KOBLE_FOLDER.`,
      );
    rmSync(file, { force: true });
  }
  process.on('exit', () => {
    rmSync(file, { force: true });
  });
}

interface Holder {
  pid: number;
  commandLine: string;
}

function write(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n${commandLineOf(process.pid)}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Undefined when its holder has taken the lock away meanwhile. */
function readHolder(file: string): Holder | undefined {
  try {
    const [pid = '', ...commandLine] = readFileSync(file, 'utf8').split('\n');
    return { pid: Number(pid), commandLine: commandLine.join('\n') };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isRunning({ pid, commandLine }: Holder): boolean {
  if (!(pid > 1)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return false;
  }
  return commandLineOf(pid) === commandLine;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
