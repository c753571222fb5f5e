import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endChild, exitOf, tailOf, type RunningServer } from './child';
import { meilisearchProgram } from './meilisearch-program';
import { freePort } from './ports';

export interface MeilisearchOptions {
  dataDir: string;
  port?: number;
  onSpawn?: (server: RunningServer) => void;
}

const START_LIMIT_MS = 20_000;
/** Measured at 100,000 listings: a small task takes 0.1 s with these and 1.3 s without (one thread leaves the other for searches). */
const INDEXING = ['--max-indexing-memory', '512MiB', '--max-indexing-threads', '1'];

/** Starts Meilisearch on 127.0.0.1 with a master key of its own. An index of another version is thrown away: it is made again from the database. */
export async function startMeilisearch(
  options: MeilisearchOptions,
): Promise<RunningServer & { key: string }> {
  const program = meilisearchProgram(process.env);
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  dropOtherVersion(program, dataDir);
  const key = masterKey(join(dataDir, 'master-key'));
  const port = await freePort(options.port);
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    program,
    [
      ...['--http-addr', `127.0.0.1:${port}`, '--db-path', join(dataDir, 'data')],
      ...['--dump-dir', join(dataDir, 'dumps'), '--snapshot-dir', join(dataDir, 'snapshots')],
      ...['--no-analytics', '--log-level', 'WARN', ...INDEXING],
    ],
    // By the environment: an argument can be read by everybody on the machine.
    { cwd: dataDir, env: { ...process.env, MEILI_MASTER_KEY: key }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const tail = tailOf(child);
  const exited = exitOf(child);
  const server = {
    name: 'Meilisearch',
    url,
    key,
    pid: child.pid ?? 0,
    exited,
    stop: () => endChild(child, exited, 'SIGTERM'),
  };
  options.onSpawn?.(server);
  let gone = false;
  void exited.then(() => {
    gone = true;
  });
  const latest = Date.now() + START_LIMIT_MS;
  while (!(await isHealthy(url))) {
    if (gone || Date.now() > latest) {
      await endChild(child, exited, 'SIGKILL');
      throw new Error(`Meilisearch did not start:\n${tail()}`);
    }
    await sleep(20);
  }
  return server;
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    (answer) => answer.ok,
    () => false,
  );
}

function masterKey(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function dropOtherVersion(program: string, dataDir: string): void {
  const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const file = join(dataDir, 'version');
  if (existsSync(file) && readFileSync(file, 'utf8') !== version)
    rmSync(join(dataDir, 'data'), { recursive: true, force: true });
  writeFileSync(file, version);
}
