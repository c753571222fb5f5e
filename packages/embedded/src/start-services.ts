import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endLeftovers, forgetPids, rememberPids } from './leftovers';
import type { FromSupervisor, ToSupervisor } from './supervisor-messages';

export interface Services {
  databaseUrl: string;
  meiliUrl: string;
  meiliKey: string;
  /** Resolves when a server, or what holds them, ended without being asked to. */
  failed: Promise<Error>;
  stop(): Promise<void>;
}

export interface ServiceOptions {
  dataDir: string;
  volatile?: boolean;
  postgresPort?: number;
  meilisearchPort?: number;
}

/**
 * PostgreSQL and Meilisearch for this process. DATABASE_URL and MEILI_URL (with MEILI_MASTER_KEY), where set, are used as
 * they are; what is not set is started on this machine and ends with this process, however it ends.
 */
export async function startServices(options: ServiceOptions): Promise<Services> {
  const given = {
    databaseUrl: process.env['DATABASE_URL'],
    meiliUrl: process.env['MEILI_URL'],
    meiliKey: process.env['MEILI_MASTER_KEY'],
  };
  if (given.databaseUrl !== undefined && given.meiliUrl !== undefined)
    return {
      databaseUrl: given.databaseUrl,
      meiliUrl: given.meiliUrl,
      meiliKey: given.meiliKey ?? '',
      failed: new Promise(() => undefined),
      stop: () => Promise.resolve(),
    };
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  await endLeftovers(dataDir);
  const supervisor = fork(fileURLToPath(new URL('./supervisor.ts', import.meta.url)), {
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const pids = [supervisor.pid ?? 0];
  rememberPids(dataDir, pids);
  const exited = new Promise<void>((gone) => {
    supervisor.once('exit', () => {
      gone();
    });
  });
  let stopping = false;
  let fail: (error: Error) => void = () => undefined;
  const failed = new Promise<Error>((report) => {
    fail = report;
  });
  void exited.then(() => {
    if (!stopping) fail(new Error('The servers ended by themselves.'));
  });
  const ready = await new Promise<Extract<FromSupervisor, { ready: unknown }>['ready']>(
    (isReady, didFail) => {
      void failed.then(didFail);
      supervisor.on('message', (message: FromSupervisor) => {
        if ('spawned' in message) rememberPids(dataDir, (pids.push(message.spawned), pids));
        else if ('failed' in message) fail(new Error(message.failed));
        else isReady(message.ready);
      });
      const wanted: ToSupervisor = {
        dataDir,
        volatile: options.volatile ?? false,
        postgres: given.databaseUrl === undefined,
        meilisearch: given.meiliUrl === undefined,
        ...(options.postgresPort === undefined ? {} : { postgresPort: options.postgresPort }),
        ...(options.meilisearchPort === undefined ? {} : { meilisearchPort: options.meilisearchPort }),
      };
      supervisor.send(wanted);
    },
  );
  return {
    databaseUrl: given.databaseUrl ?? ready.databaseUrl ?? '',
    meiliUrl: given.meiliUrl ?? ready.meiliUrl ?? '',
    meiliKey: ready.meiliKey ?? given.meiliKey ?? '',
    failed,
    async stop() {
      stopping = true;
      if (supervisor.connected) supervisor.send('stop' satisfies ToSupervisor);
      await exited;
      forgetPids(dataDir);
    },
  };
}
