import { runQuietly } from './run-program';

interface Wall {
  name: string;
  program: string;
  args: string[];
}

/** Every static wall. `npx <program> <args>` runs one alone. */
const WALLS: readonly Wall[] = [
  { name: 'format', program: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  { name: 'package hygiene', program: 'sherif', args: [] },
  { name: 'workspace boundaries', program: 'tsx', args: ['scripts/boundaries-check.ts'] },
  { name: 'lockfile', program: 'tsx', args: ['scripts/lock-check.ts'] },
  // One program for all, or each package would be checked again by every one that reads it; the web alone, since its words are others.
  { name: 'types', program: 'tsc', args: [] },
  { name: 'types of the web', program: 'tsc', args: ['-p', 'apps/web'] },
  { name: 'no browser on the server', program: 'tsc', args: ['-p', 'tsconfig.server.json'] },
  {
    name: 'architecture',
    program: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'scripts', 'tests'],
  },
  { name: 'lint', program: 'oxlint', args: ['.'] },
  { name: 'dead code', program: 'knip', args: ['--include-entry-exports', '--no-progress'] },
  { name: 'dead code in production', program: 'knip', args: ['--production', '--no-progress'] },
  {
    name: 'generated database types',
    program: 'tsx',
    args: ['scripts/generated-types-check.ts'],
  },
];

/** As many at once as a small machine has processors. */
const AT_ONCE = 2;

/** `npm run check`: tries them all, also after one has failed; a failing one shows what it said. */
export async function check(_args: string[], ending: AbortSignal): Promise<number> {
  const failed: string[] = [];
  const waiting = [...WALLS];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let wall = waiting.shift(); wall && !ending.aborted; wall = waiting.shift())
        if (!(await stands(wall, ending))) failed.push(wall.name);
    }),
  );
  if (ending.aborted) return 1;
  console.log(
    failed.length === 0
      ? `All ${WALLS.length} walls stand.`
      : `${failed.length} of ${WALLS.length} walls are broken: ${failed.join(', ')}.`,
  );
  return failed.length === 0 ? 0 : 1;
}

async function stands({ name, program, args }: Wall, ending: AbortSignal): Promise<boolean> {
  const began = performance.now();
  const { code, output } = await runQuietly(program, args, { ending });
  if (ending.aborted) return false;
  if (code !== 0) console.log(output.trimEnd());
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'stands' : 'BROKEN'}  ${name} (${seconds} s)`);
  return code === 0;
}
