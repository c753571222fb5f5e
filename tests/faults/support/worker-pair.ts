import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface WorkerEnv {
  DATABASE_URL: string;
  MEILI_URL: string;
  MEILI_MASTER_KEY: string;
  INDEX_PREFIX: string;
  TWIN?: 'forgets-when-taking';
}

/** Two workers, of which one leads and one stands by. */
export interface WorkerPair {
  /** Ends one of them with kill -9 and starts another in its place. */
  killOne(which: number): Promise<void>;
  end(): Promise<void>;
}

export async function startWorkers(env: WorkerEnv): Promise<WorkerPair> {
  const workers = await Promise.all([startWorker(env), startWorker(env)]);
  return {
    async killOne(which) {
      const victim = workers[which % 2];
      if (victim) await kill(victim);
      workers[which % 2] = await startWorker(env);
    },
    async end() {
      await Promise.all(workers.map(kill));
    },
  };
}

async function startWorker(env: WorkerEnv): Promise<ChildProcess> {
  const worker = fork(fileURLToPath(new URL('./sync-process.ts', import.meta.url)), {
    env: { ...process.env, ...env },
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
  });
  await new Promise<void>((ready, failed) => {
    worker.once('message', () => {
      ready();
    });
    worker.once('exit', (code) => {
      failed(new Error(`the worker ended with ${code}`));
    });
  });
  return worker;
}

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = new Promise((resolve) => worker.once('exit', resolve));
  worker.kill('SIGKILL');
  await gone;
}
