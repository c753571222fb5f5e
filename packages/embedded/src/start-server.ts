import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './ports';
import type { RunningServer } from './running-server';

export interface ServerCommand {
  name: RunningServer['name'];
  program: string;
  args: string[];
  options: SpawnOptions;
  url: string;
  folder: string;
  stopSignal: NodeJS.Signals;
  /** Does it answer now? Is given what the process has printed last. */
  isReady(printed: string): boolean | Promise<boolean>;
}

export interface StartOptions {
  /** The wanted port; another one is taken when it is in use. */
  port?: number | undefined;
  /** Called as soon as there is a process to end, before it answers. */
  onSpawn?: ((server: RunningServer) => void) | undefined;
}

const ATTEMPTS = 5;
const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 20_000;
const LOOK_EVERY_MS = 10;
const KEPT_OUTPUT = 4000;

/**
 * Starts a server on a free port of 127.0.0.1 and waits until it answers. Another program may take the port between our look
 * and the server's own: then it is tried with another port. Throws with the server's last words when it does not start.
 */
export async function startServer(
  commandFor: (port: number) => ServerCommand,
  { port: wanted = 0, onSpawn }: StartOptions,
): Promise<RunningServer> {
  for (let attempt = 1; ; attempt += 1) {
    const command = commandFor(await freePort(attempt === 1 ? wanted : 0));
    const child = spawn(command.program, command.args, command.options);
    const printed = lastWordsOf(child);
    const server = serverOf(child, command);
    if (child.pid !== undefined) onSpawn?.(server);
    if (await becomesReady(server, () => command.isReady(printed()))) return server;
    if (attempt === ATTEMPTS || !/address already in use/i.test(printed()))
      throw new Error(`${command.name} did not start:\n${printed()}`);
  }
}

/** False when it ended before it was ready, or was ended because it took too long. */
async function becomesReady(
  { exited, stop }: RunningServer,
  isReady: () => boolean | Promise<boolean>,
): Promise<boolean> {
  const latest = Date.now() + START_LIMIT_MS;
  const gone = exited.then(() => 'gone' as const);
  while (Date.now() < latest) {
    // What took its port may never answer.
    const answer = await Promise.race([isReady(), gone]);
    if (answer === true) return true;
    if (answer === 'gone' || (await Promise.race([gone, sleep(LOOK_EVERY_MS)])) === 'gone')
      return false;
  }
  await stop();
  return false;
}

function serverOf(child: ChildProcess, command: ServerCommand): RunningServer {
  const exited = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  return {
    name: command.name,
    url: command.url,
    pid: child.pid ?? 0,
    folder: command.folder,
    exited,
    async stop() {
      child.kill(command.stopSignal);
      const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
      await exited;
      clearTimeout(force);
    },
  };
}

function lastWordsOf(child: ChildProcess): () => string {
  let words = '';
  const add = (text: string): void => {
    words = (words + text).slice(-KEPT_OUTPUT);
  };
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', add);
  child.once('error', (error) => {
    add(error.message);
  });
  return () => words;
}
