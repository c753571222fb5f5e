import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface WorkerEnv {
  DATABASE_URL: string;
  MEILI_URL: string;
  MEILI_MASTER_KEY: string;
  INDEX_PREFIX: string;
  TWIN?: 'forgets-when-taking';
}

/** Two workers, of which one leads and one stands by. */
export interface Workers {
  /** Ends one of them with kill -9, and starts another meanwhile. */
  kill(which: 'leader' | 'stand-by'): Promise<void>;
  end(): Promise<void>;
}

interface Worker {
  child: ChildProcess;
  leads: boolean;
}

export async function startWorkers(env: WorkerEnv): Promise<Workers> {
  const program = await bundle();
  const workers = new Set([await startWorker(program, env), await startWorker(program, env)]);
  let replacing: Promise<unknown> = Promise.resolve();
  return {
    async kill(which) {
      await replacing;
      const all = [...workers];
      // Just after a kill nobody may lead yet: then whoever is there.
      const victim = all.find(({ leads }) => leads === (which === 'leader')) ?? all[0];
      if (!victim) throw new Error('no worker is left');
      workers.delete(victim);
      await killWorker(victim);
      replacing = startWorker(program, env).then((worker) => workers.add(worker));
    },
    async end() {
      await replacing;
      await Promise.all([...workers].map(killWorker));
    },
  };
}

/** The worker as one file, as in production: it starts in a fifth of the time that its TypeScript takes. */
async function bundle(): Promise<string> {
  const outDir = resolve('node_modules/.cache/koble-fault-worker');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: [/^@koble\//], target: 'node' },
    build: { ssr: fileURLToPath(new URL('./sync-process.ts', import.meta.url)), outDir },
  });
  return resolve(outDir, 'sync-process.js');
}

async function startWorker(program: string, env: WorkerEnv): Promise<Worker> {
  const child = fork(program, { env: { ...process.env, ...env } });
  const worker = { child, leads: false };
  await new Promise<void>((ready, failed) => {
    child.on('message', (message) => {
      ready();
      if (message === 'leads') worker.leads = true;
    });
    child.once('exit', (code) => {
      failed(new Error(`the worker ended with ${code}`));
    });
  });
  return worker;
}

async function killWorker({ child }: Worker): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
