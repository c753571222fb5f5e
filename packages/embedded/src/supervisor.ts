/**
 * Holds PostgreSQL and Meilisearch for one parent process, in a session of its own, so that Ctrl-C in the terminal does not
 * reach them before the application has drained. When the channel to the parent closes, whatever the reason, it stops both.
 * Its one argument is the data folder: by it a later start knows this process again.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { forgetProcesses, rememberProcess } from './leftovers';
import { startMeilisearch } from './meilisearch';
import { startPostgres } from './postgres';
import type { RunningServer } from './running-server';
import type { FromSupervisor, ToSupervisor, Wanted } from './supervisor-messages';

const [, , dataDir = ''] = process.argv;
const running: RunningServer[] = [];
let thrownAway = false;
let ending = false;

rememberProcess(dataDir, { pid: process.pid, folder: dataDir });
process.on('disconnect', end);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end);
process.on('message', (message: ToSupervisor) => {
  if (message === 'stop') end();
  else void start(message);
});
// It may have happened before anybody listened.
if (!process.connected) end();

async function start(wanted: Wanted): Promise<void> {
  ({ thrownAway } = wanted);
  try {
    const [postgres, meilisearch] = await Promise.all([
      wanted.postgres &&
        startPostgres({
          ...wanted.postgres,
          dataDir: join(dataDir, 'postgres'),
          volatile: wanted.volatile,
          onSpawn,
        }),
      wanted.meilisearch &&
        startMeilisearch({ ...wanted.meilisearch, dataDir: join(dataDir, 'meilisearch'), onSpawn }),
    ]);
    for (const server of [postgres, meilisearch])
      void server?.exited.then(() => {
        fail(`${server.name} ended by itself.`);
      });
    tell({
      ready: {
        ...(postgres && { databaseUrl: postgres.url }),
        ...(meilisearch && { meiliUrl: meilisearch.url, meiliKey: meilisearch.key }),
      },
    });
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function onSpawn(server: RunningServer): void {
  running.push(server);
  rememberProcess(dataDir, server);
}

function fail(message: string): void {
  if (!ending) tell({ failed: message });
  end();
}

function tell(message: FromSupervisor): void {
  if (process.connected) process.send?.(message);
}

function end(): void {
  if (ending) return;
  ending = true;
  void endServers().then(() => {
    forgetProcesses(dataDir);
    if (thrownAway) rmSync(dataDir, { recursive: true, force: true });
    process.exit(0);
  });
}

/** Also those that were being started when the end came. */
async function endServers(): Promise<void> {
  while (running.length > 0) await Promise.all(running.splice(0).map((server) => server.stop()));
}
