import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const LEASH = fileURLToPath(new URL('./leash.mjs', import.meta.url));
const ON_WINDOWS = process.platform === 'win32';

export interface RunOptions {
  /** Ends the program, and everything that it has started, when it aborts. */
  ending: AbortSignal;
  env?: NodeJS.ProcessEnv;
}

/** Runs a program that npm installed (or `node` itself) to its end, and gives its exit code. */
export function runProgram(name: string, args: string[], options: RunOptions): Promise<number> {
  return leashed(name, args, { ...options, stdio: 'inherit' }).code;
}

/** The same, with what it prints kept for later. */
export async function runQuietly(
  name: string,
  args: string[],
  options: RunOptions,
): Promise<{ code: number; output: string }> {
  const { child, code } = leashed(name, args, { ...options, stdio: 'pipe' });
  let output = '';
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  for (const stream of streams)
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  await Promise.all(streams.map((stream) => finished(stream)));
  return { code: await code, output };
}

export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    // Not `close`, which does not come when the channel was closed from this side.
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

function leashed(
  name: string,
  args: string[],
  { ending, env, stdio }: RunOptions & { stdio: 'inherit' | 'pipe' },
): { child: ChildProcess; code: Promise<number> } {
  const child = fork(LEASH, [programOf(name), ...args], {
    env: env ?? process.env,
    // Not of the terminal's group: Ctrl-C reaches the launcher only.
    detached: true,
    stdio: ['ignore', stdio, stdio, 'ipc'],
    execArgv: [],
  });
  const end = (): void => {
    if (child.connected) child.disconnect();
  };
  ending.addEventListener('abort', end);
  if (ending.aborted) end();
  const code = exitCode(child).finally(() => {
    ending.removeEventListener('abort', end);
  });
  return { child, code };
}

function programOf(name: string): string {
  if (name === 'node') return process.execPath;
  return join('node_modules', '.bin', ON_WINDOWS ? `${name}.cmd` : name);
}
