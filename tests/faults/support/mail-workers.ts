import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface MailWorkerEnv {
  DATABASE_URL: string;
  MAIL_URL: string;
  TWIN?: 'sends-cut-mails-again';
}

/** Workers that send mail, each as an address of its own; one that is killed is replaced. */
export interface MailWorkers {
  /** Ends the worker that sends as this address with kill -9. */
  kill(address: string): void;
  /** The address of one that has begun to work, if any has; the longest at work first. */
  oldest(): string | undefined;
  end(): Promise<void>;
}

export async function startMailWorkers(count: number, env: MailWorkerEnv): Promise<MailWorkers> {
  const program = await bundle();
  const children = new Set<ChildProcess>();
  const atWork = new Map<string, ChildProcess>();
  let started = 0;
  let ending = false;

  function start(): void {
    started += 1;
    const address = `worker${started}@koble.example`;
    const child = fork(program, { env: { ...process.env, ...env, MAIL_FROM: address } });
    children.add(child);
    child.once('message', () => atWork.set(address, child));
    child.once('exit', (_code, signal) => {
      children.delete(child);
      atWork.delete(address);
      if (!ending && signal === 'SIGKILL') start();
    });
  }

  for (let i = 0; i < count; i += 1) start();
  return {
    kill: (address) => void atWork.get(address)?.kill('SIGKILL'),
    oldest: () => [...atWork.keys()][0],
    async end() {
      ending = true;
      const gone = [...children].map(async (child) => {
        const exit = new Promise((done) => child.once('exit', done));
        child.kill('SIGKILL');
        await exit;
      });
      await Promise.all(gone);
    },
  };
}

/** The worker as one file, as in production. */
async function bundle(): Promise<string> {
  const outDir = resolve('node_modules/.cache/koble-fault-mail-worker');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: [/^@koble\//], target: 'node' },
    build: { ssr: fileURLToPath(new URL('./mail-process.ts', import.meta.url)), outDir },
  });
  return resolve(outDir, 'mail-process.js');
}
