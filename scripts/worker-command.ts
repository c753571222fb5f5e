import { fork } from 'node:child_process';
import { knownAddresses } from './local-data';
import { exitCode, runProgram } from './run-program';

/** `npm run seed -- [--scale N]`: the demo region, or a large one for load, into a running Koble. */
export function seed(args: string[]): Promise<number> {
  return workerCommand(['seed', ...args]);
}

/** `npm run import -- nav-feed <folder or address>` and `npm run import -- brreg <number or file>`. */
export function importData(args: string[]): Promise<number> {
  return workerCommand(['import', ...args]);
}

async function workerCommand(args: string[]): Promise<number> {
  const env = { ...process.env, ...knownAddresses(), LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn' };
  const built = await runProgram('turbo', ['run', 'build', '--filter=@koble/worker', '--output-logs=errors-only']);
  return built === 0 ? exitCode(fork('apps/worker/dist/main.js', args, { env })) : built;
}
