import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandLineOf } from './command-line';
import { endLeftovers, rememberProcess } from './leftovers';
import { throwAwayFolder } from './throw-away-folder';

let dataDir: string;
let left: ChildProcess;

beforeEach(async () => {
  dataDir = throwAwayFolder();
  left = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)', '--', dataDir]);
  await new Promise((resolve) => left.once('spawn', resolve));
});
afterEach(() => {
  left.kill('SIGKILL');
  rmSync(dataDir, { recursive: true });
});

test('a process that was written down and names the folder is ended', async () => {
  rememberProcess(dataDir, { pid: left.pid ?? 0, folder: dataDir });
  await endLeftovers(dataDir);
  expect(commandLineOf(left.pid ?? 0)).toBe('');
});

test('a process that got the number of one written down is left alone', async () => {
  rememberProcess(dataDir, { pid: left.pid ?? 0, folder: '/var/lib/koble/data-of-another' });
  await endLeftovers(dataDir);
  expect(commandLineOf(left.pid ?? 0)).toContain(dataDir);
});

test('a folder in which nothing was started has nothing to end', async () => {
  await expect(endLeftovers(dataDir)).resolves.toBeUndefined();
});
