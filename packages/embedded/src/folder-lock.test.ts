import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandLineOf } from './command-line';
import { lockFolder } from './folder-lock';
import { throwAwayFolder } from './throw-away-folder';

let folder: string;
let other: ChildProcess;

beforeEach(async () => {
  folder = throwAwayFolder();
  other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  await new Promise((resolve) => other.once('spawn', resolve));
});
afterEach(() => {
  other.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

test('a folder that another running process has is refused, with its number', () => {
  writeFileSync(join(folder, 'lock'), `${other.pid}\n${commandLineOf(other.pid ?? 0)}`);
  expect(() => {
    lockFolder(folder);
  }).toThrow(`process ${other.pid}`);
});

test('the lock of a process that is gone is taken over', async () => {
  const gone = new Promise((resolve) => other.once('exit', resolve));
  writeFileSync(join(folder, 'lock'), `${other.pid}\n${commandLineOf(other.pid ?? 0)}`);
  other.kill('SIGKILL');
  await gone;
  lockFolder(folder);
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toMatch(new RegExp(`^${process.pid}\n`));
});

test('the lock of a process whose number is another program’s by now is taken over', () => {
  writeFileSync(join(folder, 'lock'), `${other.pid}\nnode scripts/run.mjs start`);
  lockFolder(folder);
  expect(existsSync(join(folder, 'lock'))).toBe(true);
});
