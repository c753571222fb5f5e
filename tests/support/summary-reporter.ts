import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Counts every test of every project and writes `{ passed, failed, skipped }` to the file that KOBLE_TEST_SUMMARY names, for
 * `npm test`. A file that could not be loaded, and an error outside the tests, count as one failed each.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env['KOBLE_TEST_SUMMARY'];
    if (file === undefined) return;
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((one) => one === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    writeFileSync(
      file,
      JSON.stringify({
        passed: count('passed'),
        failed: count('failed') + broken + errors.length,
        skipped: count('skipped'),
      }),
    );
  }
}
