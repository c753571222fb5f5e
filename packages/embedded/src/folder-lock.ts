import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes a data folder for this process until it ends: two servers on the same files would spoil them. Throws when it is taken. */
export function lockFolder(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'lock');
  while (!write(file)) {
    const pid = Number(readFileSync(file, 'utf8'));
    if (isAlive(pid))
      throw new Error(`Koble already runs in this folder (process ${pid}). Stop it first, or use another folder.`);
    rmSync(file, { force: true });
  }
  process.on('exit', () => {
    rmSync(file, { force: true });
  });
}

function write(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (!(pid > 1) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
