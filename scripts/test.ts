import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program';

interface Summary {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * `npm test [-- vitest's arguments]`: builds, then runs every project of vitest.config.ts on its own throw-away servers. Its
 * last line is for machines: `N passed, N failed`. A run that could not be made, or that failed outside its tests, counts as
 * one failed.
 */
export async function test(args: string[], ending: AbortSignal): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'koble-summary-'));
  const summaryFile = join(folder, 'summary.json');
  try {
    const built = await runProgram('turbo', ['run', 'build', '--output-logs=errors-only'], {
      ending,
    });
    const code =
      built === 0
        ? await runProgram('vitest', ['run', ...args], {
            ending,
            env: { ...process.env, KOBLE_TEST_SUMMARY: summaryFile },
          })
        : built;
    const { passed, failed, skipped } = summaryIn(summaryFile);
    if (skipped > 0) console.log(`${skipped} skipped`);
    console.log(`${passed} passed, ${code === 0 ? failed : Math.max(failed, 1)} failed`);
    return code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function summaryIn(file: string): Summary {
  const summary: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return isSummary(summary) ? summary : { passed: 0, failed: 1, skipped: 0 };
}

function isSummary(value: unknown): value is Summary {
  return typeof value === 'object' && value !== null && 'passed' in value && 'failed' in value;
}
