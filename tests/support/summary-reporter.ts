import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the line that machines read: `N passed, N failed`. A file that could not be loaded counts as one failed. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = states.filter((state) => state === 'failed').length + broken + errors.length;
    const skipped = states.filter((state) => state === 'skipped').length;
    const passed = states.filter((state) => state === 'passed').length;
    // After the other reporters have had their say.
    process.on('exit', () => {
      process.stdout.write(
        `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
      );
    });
  }
}
