import { lockFolder, startServices, type Services } from '@koble/embedded';
import { failureOf } from './ending';
import { kobleEnvironment, PORT } from './koble-environment';
import { DATA_DIR, rememberAddresses } from './local-data';
import { prepareData } from './prepare-data';
import { createProgress, type Progress } from './progress';
import { requireFreePort } from './require-free-port';
import { runProgram } from './run-program';
import { serve } from './serve';

const POSTGRES_PORT = 54_329;
const MEILISEARCH_PORT = 57_700;

/** `npm start`: the whole product on one port, from nothing. Ends when it is told to, or when one of its parts ends. */
export async function start(_args: string[], told: AbortSignal): Promise<number> {
  await requireFreePort(PORT, 'npm start');
  lockFolder(DATA_DIR);
  const step = createProgress();
  const { services, built } = await servicesAndBuild(step, told);
  try {
    if (built !== 0) return told.aborted ? 0 : built;
    const ending = AbortSignal.any([told, failureOf(services)]);
    const env = kobleEnvironment(services);
    rememberAddresses(env);
    const runWorker = (args: string[]) =>
      runProgram('node', ['--enable-source-maps', 'apps/worker/dist/main.js', ...args], {
        ending,
        env,
      });
    const prepared = await prepareData(runWorker, step);
    const code = prepared === 0 ? await serve(env, step, ending) : prepared;
    return told.aborted ? 0 : code;
  } finally {
    step('Stopping PostgreSQL and Meilisearch …');
    await services.stop();
    step('Stopped');
  }
}

/** Neither waits for the other. When the servers cannot be started, the build is not waited for. */
async function servicesAndBuild(
  step: Progress,
  told: AbortSignal,
): Promise<{ services: Services; built: number }> {
  step('Starting PostgreSQL and Meilisearch, and building …');
  const noServices = new AbortController();
  const building = runProgram('turbo', ['run', 'build', '--output-logs=errors-only'], {
    ending: AbortSignal.any([told, noServices.signal]),
  });
  try {
    const services = await startServices({
      dataDir: DATA_DIR,
      postgresPort: POSTGRES_PORT,
      meilisearchPort: MEILISEARCH_PORT,
    });
    step('PostgreSQL and Meilisearch are up');
    const built = await building;
    if (built === 0) step('Everything is built');
    return { services, built };
  } catch (error) {
    noServices.abort();
    await building;
    throw error;
  }
}
