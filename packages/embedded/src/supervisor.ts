/**
 * Holds PostgreSQL and Meilisearch for one parent process, in a session of its own, so that Ctrl-C in the terminal does not
 * reach them before the application has drained. When the channel to the parent closes, whatever the reason, it stops both.
 */
import type { RunningServer } from './child';
import { startMeilisearch } from './meilisearch';
import { startPostgres } from './postgres';
import type { FromSupervisor, ToSupervisor } from './supervisor-messages';

const running: RunningServer[] = [];
let ending = false;

function end(): void {
  if (ending) return;
  ending = true;
  void Promise.allSettled(running.map((server) => server.stop())).then(() => process.exit(0));
}

function tell(message: FromSupervisor, then?: () => void): void {
  if (process.connected) process.send?.(message, () => then?.());
  else then?.();
}

function onSpawn(server: RunningServer): void {
  running.push(server);
  tell({ spawned: server.pid });
  if (ending) void server.stop();
}

process.on('disconnect', end);
process.on('SIGTERM', end);
process.on('SIGINT', end);
process.on('SIGHUP', end);
process.on('message', (message: ToSupervisor) => {
  if (message === 'stop') end();
  else void start(message);
});

async function start(wanted: Exclude<ToSupervisor, 'stop'>): Promise<void> {
  const { dataDir, volatile } = wanted;
  try {
    const [postgres, meilisearch] = await Promise.all([
      wanted.postgres
        ? startPostgres({ dataDir: `${dataDir}/postgres`, volatile, onSpawn, ...portOf(wanted.postgresPort) })
        : undefined,
      wanted.meilisearch
        ? startMeilisearch({ dataDir: `${dataDir}/meilisearch`, onSpawn, ...portOf(wanted.meilisearchPort) })
        : undefined,
    ]);
    for (const server of running)
      void server.exited.then(() => {
        if (!ending) tell({ failed: `${server.name} ended by itself` }, end);
      });
    tell({
      ready: {
        ...(postgres ? { databaseUrl: postgres.url } : {}),
        ...(meilisearch ? { meiliUrl: meilisearch.url, meiliKey: meilisearch.key } : {}),
      },
    });
  } catch (error) {
    tell({ failed: error instanceof Error ? error.message : String(error) }, end);
  }
}

function portOf(port: number | undefined): { port?: number } {
  return port === undefined ? {} : { port };
}
