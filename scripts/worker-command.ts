import { knownAddresses } from './local-data';
import { runProgram } from './run-program';

/** `npm run seed -- [--scale N]`: the demo region, or a large one for load, into a running Koble. */
export function seed(args: string[], ending: AbortSignal): Promise<number> {
  return workerCommand(['seed', ...args], ending);
}

/** `npm run import -- …` of adverts, a company or funding calls; without more it says of which. */
export function importData(args: string[], ending: AbortSignal): Promise<number> {
  return workerCommand(['import', ...args], ending);
}

async function workerCommand(args: string[], ending: AbortSignal): Promise<number> {
  const env = { LOG_LEVEL: 'warn', ...process.env, ...knownAddresses() };
  const build = ['run', 'build', '--filter=@koble/worker', '--output-logs=errors-only'];
  const built = await runProgram('turbo', build, { ending });
  if (built !== 0) return built;
  return runProgram('node', ['--enable-source-maps', 'apps/worker/dist/main.js', ...args], {
    ending,
    env,
  });
}
