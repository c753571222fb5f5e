import { runProgram } from './run-program';

/** `npm test [-- vitest's arguments]`: builds, then runs every project of vitest.config.ts on its own throw-away servers. */
export async function test(args: string[]): Promise<number> {
  const built = await runProgram('turbo', ['run', 'build', '--output-logs=errors-only']);
  if (built !== 0) {
    console.log('0 passed, 1 failed');
    return built;
  }
  return runProgram('vitest', ['run', ...args]);
}
