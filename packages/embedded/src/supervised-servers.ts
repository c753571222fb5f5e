import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endLeftovers } from './leftovers';
import type { Addresses, FromSupervisor, ToSupervisor, Wanted } from './supervisor-messages';

export interface SupervisedServers extends Addresses {
  /** Resolves when a server, or the supervisor, ended without being asked to. */
  failed: Promise<Error>;
  stop(): Promise<void>;
}

/**
 * Starts servers that end with this process, however it ends. When they cannot be started it throws why, with none of them left
 * running; when the supervisor itself is killed, `stop` ends what it held.
 */
export async function superviseServers(wanted: Wanted): Promise<SupervisedServers> {
  const { dataDir } = wanted;
  await endLeftovers(dataDir);
  const supervisor = fork(fileURLToPath(new URL('./supervisor.ts', import.meta.url)), [dataDir], {
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let asked = false;
  const exited = new Promise<void>((resolve) => {
    supervisor.once('exit', () => {
      resolve();
    });
  });
  const failed = new Promise<Error>((resolve) => {
    supervisor.on('message', (message: FromSupervisor) => {
      if ('failed' in message) resolve(new Error(message.failed));
    });
    void exited.then(() => {
      if (!asked) resolve(new Error('The process that holds the servers has ended.'));
    });
  });
  const stop = async (): Promise<void> => {
    asked = true;
    if (supervisor.connected) supervisor.send('stop' satisfies ToSupervisor);
    await exited;
    await endLeftovers(dataDir);
  };
  const ready = new Promise<Addresses>((resolve) => {
    supervisor.on('message', (message: FromSupervisor) => {
      if ('ready' in message) resolve(message.ready);
    });
  });
  supervisor.send(wanted satisfies ToSupervisor);
  const outcome = await Promise.race([ready, failed]);
  if (outcome instanceof Error) {
    await stop();
    throw outcome;
  }
  return { ...outcome, failed, stop };
}
