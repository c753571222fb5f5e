import { lockFolder, startServices } from '@koble/embedded';
import { failureOf } from './ending';
import { kobleEnvironment, PORT } from './koble-environment';
import { DATA_DIR, rememberAddresses } from './local-data';
import { prepareData } from './prepare-data';
import { createProgress } from './progress';
import { requireFreePort } from './require-free-port';
import { runProgram } from './run-program';

const WEB_PORT = process.env['WEB_PORT'] ?? '5173';

/** `npm run dev`: the same as `npm start`, but the server, the worker and the web start again on every change. */
export async function dev(_args: string[], told: AbortSignal): Promise<number> {
  await requireFreePort(PORT, 'npm run dev');
  lockFolder(DATA_DIR);
  const step = createProgress();
  const services = await startServices({ dataDir: DATA_DIR });
  step('PostgreSQL and Meilisearch are up');
  try {
    const ending = AbortSignal.any([told, failureOf(services)]);
    const env = {
      ...kobleEnvironment(services),
      NODE_ENV: 'development',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
      WEB_PORT,
      // Browsers come through Vite, so that is whose address they send.
      BASE_URL: `http://localhost:${WEB_PORT}`,
      SERVER_URL: `http://127.0.0.1:${PORT}`,
    };
    rememberAddresses(env);
    const runWorker = (args: string[]) =>
      runProgram('tsx', ['apps/worker/src/main.ts', ...args], { ending, env });
    const prepared = await prepareData(runWorker, step);
    if (prepared === 0) step(`Starting Koble on ${env.BASE_URL}`);
    const code =
      prepared === 0 ? await runProgram('turbo', ['run', 'dev'], { ending, env }) : prepared;
    return told.aborted ? 0 : code;
  } finally {
    await services.stop();
    step('Stopped');
  }
}
