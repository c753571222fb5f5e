import { lockFolder, onNpmGone, startServices, type Services } from '@koble/embedded';
import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { authSecret, DATA_DIR, rememberAddresses } from './local-data';
import { createProgress } from './progress';
import { exitCode, runProgram } from './run-program';

const POSTGRES_PORT = 54_329;
const MEILISEARCH_PORT = 57_700;

/** `npm start`: the whole product on one port, from nothing. Ends when a signal, its npm or a server ends. */
export async function start(): Promise<number> {
  const step = createProgress();
  lockFolder(DATA_DIR);
  const ending = untilTold();
  step('Starting PostgreSQL and Meilisearch, and building …');
  const starting = startServices({
    dataDir: DATA_DIR,
    postgresPort: POSTGRES_PORT,
    meilisearchPort: MEILISEARCH_PORT,
  });
  const [services, built] = await Promise.all([
    starting,
    runProgram('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped']),
  ]);
  if (built !== 0) return stopAll(services, [], 1);
  step('PostgreSQL and Meilisearch are up, and everything is built');
  const env = environment(services);
  rememberAddresses(env);
  if ((await runWorker(['migrate'], env)) !== 0) return stopAll(services, [], 1);
  step('The database has its newest tables');
  if ((await runWorker(['seed', '--if-empty'], env)) !== 0) return stopAll(services, [], 1);
  step('The demo region is there');
  const worker = fork('apps/worker/dist/main.js', ['run'], { env });
  const server = fork('apps/server/dist/main.js', [], { env });
  server.on('message', () => {
    step(`Koble is ready on ${env.BASE_URL}`);
    void printLogins();
  });
  const why = await Promise.race([
    ending,
    services.failed.then((error) => error.message),
    exitCode(server).then(() => 'The server ended.'),
    exitCode(worker).then(() => 'The worker ended.'),
  ]);
  step(why);
  const code = await stopAll(services, [server, worker], why.startsWith('Stopping') ? 0 : 1);
  step('Stopped');
  return code;
}

interface Environment extends NodeJS.ProcessEnv {
  DATABASE_URL: string;
  MEILI_URL: string;
  MEILI_MASTER_KEY: string;
  BASE_URL: string;
}

/** The environment of the server and the worker. */
export function environment(services: Services): Environment {
  const port = process.env['PORT'] ?? '3000';
  return {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '--enable-source-maps',
    DATABASE_URL: services.databaseUrl,
    MEILI_URL: services.meiliUrl,
    MEILI_MASTER_KEY: services.meiliKey,
    AUTH_SECRET: authSecret(),
    PORT: port,
    BASE_URL: process.env['BASE_URL'] ?? `http://localhost:${port}`,
    WEB_ROOT: resolve('apps/web/dist'),
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
  };
}

export function runWorker(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return exitCode(fork('apps/worker/dist/main.js', args, { env }));
}

/** Resolves when somebody asks for the end: Ctrl-C, any signal, or the end of the npm that started this. */
function untilTold(): Promise<string> {
  return new Promise((told) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        told(`Stopping (${signal}) …`);
      });
    onNpmGone(() => {
      told('Stopping (npm ended) …');
    });
  });
}

async function stopAll(services: Services, children: ChildProcess[], code: number): Promise<number> {
  await Promise.all(
    children.map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await exitCode(child);
    }),
  );
  await services.stop();
  return code;
}

async function printLogins(): Promise<void> {
  const { DEMO_LOGINS } = await import('@koble/demo');
  console.log('\nDemo log-ins (invented people):');
  for (const { role, email, password } of DEMO_LOGINS)
    console.log(`  ${role.padEnd(12)} ${email.padEnd(34)} ${password}`);
  console.log('\nCtrl-C ends everything; the data stays.');
}
