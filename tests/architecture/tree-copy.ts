import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const LEFT_OUT = ['node_modules', 'dist', 'coverage', 'shots', '.git', '.turbo', '.data', '.cache'];

/** What a program printed, and how it ended. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** A copy of the repository in a temporary folder, where faults are planted; paths are relative to its root. */
export interface Tree {
  write(path: string, text: string): void;
  append(path: string, text: string): void;
  run(program: string, args: string[]): Promise<Outcome>;
}

/**
 * Copies the working tree, and removes the copy after the tests of the `describe` that it is called in (not from a hook:
 * there Vitest takes no other hook). A crash leaves nothing in the repository.
 */
export function copyTree(): Tree {
  const copy = mkdtempSync(join(tmpdir(), 'koble-walls-'));
  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  cpSync(ROOT, copy, {
    recursive: true,
    filter: (source) => source === ROOT || !LEFT_OUT.includes(basename(source)),
  });
  linkInstalledPackages(copy);
  const at = (path: string): string => {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    return join(copy, path);
  };
  return {
    write: (path, text) => {
      writeFileSync(at(path), text);
    },
    append: (path, text) => {
      appendFileSync(at(path), text);
    },
    run: (program, args) => run(copy, program, args),
  };
}

/** Runs a program that npm installed, in a folder; never rejects. */
export function run(cwd: string, program: string, args: string[]): Promise<Outcome> {
  const options = {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    maxBuffer: 256 * 1024 * 1024,
  };
  return new Promise((resolve) => {
    execFile(join(ROOT, 'node_modules/.bin', program), args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, stdout, stderr });
    });
  });
}

/** Foreign packages are those of the repository; our own are the copy's, or the walls would look at the original. */
function linkInstalledPackages(copy: string): void {
  const installed = join(ROOT, 'node_modules');
  mkdirSync(join(copy, 'node_modules/@koble'), { recursive: true });
  for (const name of readdirSync(installed))
    if (name === '.bin' || !/^(\.|@koble$)/.test(name))
      symlinkSync(join(installed, name), join(copy, 'node_modules', name));
  for (const name of readdirSync(join(installed, '@koble')))
    symlinkSync(
      readlinkSync(join(installed, '@koble', name)),
      join(copy, 'node_modules/@koble', name),
    );
  for (const parent of ['apps', 'packages'])
    for (const name of readdirSync(join(ROOT, parent))) {
      const own = join(ROOT, parent, name, 'node_modules');
      if (existsSync(own)) symlinkSync(own, join(copy, parent, name, 'node_modules'));
    }
}
