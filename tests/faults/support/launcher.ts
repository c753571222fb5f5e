import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Launcher {
  pid: number;
  printed(): string;
  /** Its exit code; null when a signal ended it. */
  exited: Promise<number | null>;
}

const READY_LIMIT_MS = 60_000;
const GONE_LIMIT_MS = 20_000;
const LOOK_EVERY_MS = 50;

/** What a newcomer's terminal has; not the run's servers, nor what npm and vitest say about themselves (BASE_URL is `/` there). */
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'USER'];

/** `npm start`, or what npm runs for it, with a data folder and a port of its own, in a process group of its own. */
export function launch(
  command: 'npm' | 'node',
  settings: { folder: string; port: number; env?: NodeJS.ProcessEnv },
): Launcher {
  const [program, args] =
    command === 'npm' ? ['npm', ['start']] : [process.execPath, ['scripts/run.mjs', 'start']];
  const inherited = Object.entries(process.env).filter(([name]) => PASSED_ON.includes(name));
  const child = spawn(program, args, {
    detached: true,
    env: {
      ...Object.fromEntries(inherited),
      KOBLE_FOLDER: settings.folder,
      PORT: String(settings.port),
      ...settings.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  return {
    pid: child.pid ?? 0,
    printed: () => printed,
    exited: new Promise((resolve) => {
      child.once('exit', resolve);
    }),
  };
}

/** Waits until the whole product answers; throws with what was printed when it does not come so far. */
export async function untilReady({ printed, exited }: Launcher): Promise<void> {
  const latest = Date.now() + READY_LIMIT_MS;
  while (!printed().includes('Koble is ready')) {
    const gone = await Promise.race([exited.then(() => true), sleep(LOOK_EVERY_MS, false)]);
    if (gone || Date.now() > latest) throw new Error(`Koble did not start:\n${printed()}`);
  }
}

/** The process that holds the servers of a data folder: the first that was written down. */
export function supervisorOf(folder: string): number {
  return Number.parseInt(readFileSync(join(folder, 'processes'), 'utf8'), 10);
}

/** What still runs for a data folder when all has had its time to end: `pid command line`. */
export async function leftOf(folder: string): Promise<string[]> {
  const latest = Date.now() + GONE_LIMIT_MS;
  while (processesOf(folder).length > 0 && Date.now() < latest) await sleep(LOOK_EVERY_MS);
  return processesOf(folder);
}

/** By their command line, environment or working folder (PostgreSQL's children show only the last). */
export function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && pid !== String(process.pid))
    .filter((pid) =>
      [
        () => readFileSync(`/proc/${pid}/cmdline`, 'utf8'),
        () => readFileSync(`/proc/${pid}/environ`, 'utf8'),
        () => readlinkSync(`/proc/${pid}/cwd`),
      ].some((look) => orNothing(look).includes(folder)),
    )
    .map((pid) => `${pid} ${orNothing(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))}`);
}

/** A process that ends meanwhile, or is not ours to look into, shows nothing. */
function orNothing(look: () => string): string {
  try {
    return look();
  } catch {
    return '';
  }
}
