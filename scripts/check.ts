import { runQuietly } from './run-program';

/** Every static wall. `npx <program> <args>` runs one alone. */
const WALLS: readonly { name: string; program: string; args: string[] }[] = [
  { name: 'format', program: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  { name: 'package hygiene', program: 'sherif', args: [] },
  { name: 'workspace boundaries', program: 'tsx', args: ['scripts/boundaries-check.ts'] },
  { name: 'lockfile', program: 'tsx', args: ['scripts/lock-check.ts'] },
  {
    name: 'types',
    program: 'turbo',
    args: ['run', 'check-types', '--output-logs=errors-only', '--continue'],
  },
  {
    name: 'architecture',
    program: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'scripts', 'tests'],
  },
  { name: 'lint', program: 'eslint', args: ['.'] },
  { name: 'dead code', program: 'knip', args: ['--include-entry-exports', '--no-progress'] },
  { name: 'dead code in production', program: 'knip', args: ['--production', '--no-progress'] },
  {
    name: 'generated database types',
    program: 'tsx',
    args: ['scripts/generated-types-check.ts'],
  },
];

/** `npm run check`: tries them all, also after one has failed; a failing one shows what it said. */
export async function check(_args: string[], ending: AbortSignal): Promise<number> {
  const failed: string[] = [];
  for (const { name, program, args } of WALLS) {
    const began = performance.now();
    const { code, output } = await runQuietly(program, args, { ending });
    if (ending.aborted) return 1;
    if (code !== 0) {
      failed.push(name);
      console.log(output.trimEnd());
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'stands' : 'BROKEN'}  ${name} (${seconds} s)`);
  }
  console.log(
    failed.length === 0
      ? `All ${WALLS.length} walls stand.`
      : `${failed.length} of ${WALLS.length} walls are broken: ${failed.join(', ')}.`,
  );
  return failed.length === 0 ? 0 : 1;
}
