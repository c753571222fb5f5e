import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { meilisearchProgram } from './meilisearch-program';
import type { RunningServer } from './running-server';
import { startServer, type ServerCommand, type StartOptions } from './start-server';

const ANSWER_LIMIT_MS = 2000;
/** Measured at 100,000 listings: a small task takes 0.1 s with these and 1.3 s without (one thread leaves the other for searches). */
const INDEXING = ['--max-indexing-memory', '512MiB', '--max-indexing-threads', '1'];

/**
 * Starts Meilisearch on 127.0.0.1 with a master key of its own. An index made by another version is thrown away: what it held
 * is made again from the database.
 */
export async function startMeilisearch(
  options: StartOptions & { dataDir: string },
): Promise<RunningServer & { key: string }> {
  const program = meilisearchProgram(process.env);
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  dropIndexOfOtherVersion(program, dataDir);
  const key = masterKey(join(dataDir, 'master-key'));
  const server = await startServer((port) => command({ program, dataDir, key, port }), options);
  return { ...server, key };
}

function command(
  of: Record<'program' | 'dataDir' | 'key', string> & { port: number },
): ServerCommand {
  const { program, dataDir, key, port } = of;
  const url = `http://127.0.0.1:${port}`;
  return {
    name: 'Meilisearch',
    program,
    args: [
      ...['--http-addr', `127.0.0.1:${port}`, '--db-path', join(dataDir, 'data')],
      ...['--dump-dir', join(dataDir, 'dumps'), '--snapshot-dir', join(dataDir, 'snapshots')],
      ...['--no-analytics', '--log-level', 'WARN', ...INDEXING],
    ],
    options: {
      cwd: dataDir,
      // The key by the environment, since an argument can be read by everybody on the machine; and nobody else's settings.
      env: { ...withoutSettings(process.env), MEILI_MASTER_KEY: key },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
    url,
    folder: dataDir,
    stopSignal: 'SIGTERM',
    isReady: () => knowsKey(url, key),
  };
}

/** Asks with the key: another Meilisearch, that has taken the port before ours, does not know it. */
function knowsKey(url: string, key: string): Promise<boolean> {
  const options = {
    headers: { authorization: `Bearer ${key}` },
    signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
  };
  return fetch(`${url}/version`, options).then(
    (answer) => answer.ok,
    () => false,
  );
}

function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !name.startsWith('MEILI_')),
  );
}

function masterKey(file: string): string {
  if (!existsSync(file))
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function dropIndexOfOtherVersion(program: string, dataDir: string): void {
  const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const file = join(dataDir, 'version');
  if (existsSync(file) && readFileSync(file, 'utf8') === version) return;
  rmSync(join(dataDir, 'data'), { recursive: true, force: true });
  writeFileSync(file, version);
}
