import { freePort } from '@koble/embedded';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import type { BenchContext } from '../bench';

export const LISTINGS = 100_000;
export const AUTH_SECRET = 'bench'.repeat(8);

export interface RunningKoble {
  origin: string;
  db: pg.Client;
}

let running: Promise<RunningKoble> | undefined;

/** The built worker and server on the bench's servers, with a region of 100,000 listings in the index; made once for all benches. */
export function runningKoble(context: BenchContext): Promise<RunningKoble> {
  running ??= start(context);
  return running;
}

async function start(context: BenchContext): Promise<RunningKoble> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: context.databaseUrl,
    MEILI_URL: context.meiliUrl,
    MEILI_MASTER_KEY: context.meiliKey,
    AUTH_SECRET,
    BASE_URL: origin,
    FILES_URL: pathToFileURL(join(context.dir, 'files')).href,
    MAIL_URL: pathToFileURL(join(context.dir, 'mail')).href,
    PORT: String(port),
    WEB_ROOT: 'apps/web/dist',
    LOG_LEVEL: 'warn',
    RATE_LIMIT_PER_MINUTE: '100000000',
  };
  await finished(fork('apps/worker/dist/main.js', ['migrate'], { env }));
  await finished(fork('apps/worker/dist/main.js', ['seed', '--scale', String(LISTINGS)], { env }));
  const worker = fork('apps/worker/dist/main.js', ['run'], { env });
  const server = fork('apps/server/dist/main.js', [], { env });
  await once(server, 'message');
  const db = new pg.Client({ connectionString: context.databaseUrl });
  await db.connect();
  await untilIndexed(db);
  await db.query('analyze');
  const children: ChildProcess[] = [server, worker];
  context.closers.push(async () => {
    await db.end();
    for (const child of children) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  });
  return { origin, db };
}

/** Waits until the engine has every listing, ten minutes at most. */
export async function untilIndexed(db: pg.Client): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const { rows } = await db.query<{ waiting: number }>(
      'select count(*)::int as waiting from search_dirty',
    );
    if (rows[0]?.waiting === 0) return;
    await sleep(500);
  }
  throw new Error('the engine has not taken all listings in ten minutes');
}

async function finished(child: ChildProcess): Promise<void> {
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${String(code)}`);
}
