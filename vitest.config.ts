import { defineConfig } from 'vitest/config';

// Files share one thread's modules (isolate: false): nothing here keeps state between files but the real servers, and each
// database test has a copy of its own.
const shared = { environment: 'node', pool: 'threads', isolate: false } as const;

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/summary-reporter.ts'],
    // At the root: once a run, not once a project.
    globalSetup: ['./tests/support/global-setup.ts'],
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
      // These kill servers and count milliseconds: one file at a time.
      ...['faults', 'e2e'].map((name) => ({
        test: {
          ...shared,
          name,
          include: [`tests/${name}/**/*.test.ts`],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      })),
    ],
  },
});
