import { runProgram } from './run-program';

/** Every static wall, in the order in which they are cheapest to break. */
const WALLS: readonly { name: string; program: string; args: string[] }[] = [
  { name: 'format', program: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  { name: 'package hygiene', program: 'sherif', args: [] },
  { name: 'workspace boundaries', program: 'turbo', args: ['boundaries'] },
  { name: 'lockfile', program: 'tsx', args: ['scripts/lock-check.ts'] },
  { name: 'types', program: 'turbo', args: ['run', 'check-types', '--output-logs=errors-only'] },
  { name: 'architecture', program: 'depcruise', args: ['--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'scripts', 'tests'] },
  { name: 'lint', program: 'eslint', args: ['.'] },
  { name: 'dead code', program: 'knip', args: ['--include-entry-exports', '--no-progress'] },
  { name: 'dead code in production', program: 'knip', args: ['--production', '--no-progress'] },
  { name: 'generated database types', program: 'tsx', args: ['scripts/generated-types-check.ts'] },
];

/** `npm run check`: runs them all, also after one has failed, and says which did. */
export async function check(): Promise<number> {
  const failed: string[] = [];
  for (const { name, program, args } of WALLS) {
    console.log(`— ${name}`);
    if ((await runProgram(program, args)) !== 0) failed.push(name);
  }
  console.log(failed.length === 0 ? 'Every wall stands.' : `Broken: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}
