import { defineConfig } from 'vitest/config';
import { availableParallelism } from 'node:os';

// The files of a project share one thread's modules, which takes half the time. It is safe because nothing here keeps state
// between files but the real servers, where each file has a database and index names of its own, and nothing mocks a module.
const shared = { environment: 'node', pool: 'threads', isolate: false } as const;

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/summary-reporter.ts'],
    // At the root: once a run, not once a project.
    globalSetup: ['./tests/support/global-setup.ts'],
    // Vitest would leave one core to itself, which of two is half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/{server,worker}/src/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'web',
          include: ['packages/ui/src/**/*.test.tsx', 'apps/web/src/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          pool: 'threads',
          testTimeout: 20_000,
        },
      },
      ...['api', 'relevance', 'architecture'].map((name) => ({
        test: {
          ...shared,
          name,
          include: [`tests/${name}/**/*.test.ts`],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      })),
      // These drive a browser, each on servers of its own, or kill servers and count milliseconds: after all the others, and of the
      // latter one file at a time.
      ...[
        { name: 'e2e', maxWorkers: 2 },
        { name: 'faults', maxWorkers: 1 },
      ].map(({ name, maxWorkers }, i) => ({
        test: {
          ...shared,
          name,
          include: [`tests/${name}/**/*.test.ts`],
          sequence: { groupOrder: i + 1 },
          maxWorkers,
          // A walk through ten pages takes half a minute, and on a busy machine four times as long.
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      })),
    ],
  },
});
