import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { join } from 'node:path';

const ON_WINDOWS = process.platform === 'win32';

/** The path of a program that npm installed. */
export function programOf(name: string): string {
  return join('node_modules', '.bin', ON_WINDOWS ? `${name}.cmd` : name);
}

/** Starts a program that npm installed. */
export function startProgram(name: string, args: string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(programOf(name), args, { stdio: 'inherit', shell: ON_WINDOWS, ...options });
}

/** Runs a program that npm installed to its end, and gives its exit code. */
export function runProgram(name: string, args: string[], options: SpawnOptions = {}): Promise<number> {
  return exitCode(startProgram(name, args, options));
}

export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
    child.once('error', () => {
      resolve(1);
    });
  });
}
