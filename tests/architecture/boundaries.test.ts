import { expect, test } from 'vitest';
import { boundaryFaults } from '../../scripts/boundaries-check';

const fault = (what: string, file: string): string =>
  `  x ${what}\n   ,-[/koble/packages/needs/src/${file}:3:30]\n 3 | import it;\n   \`----\n\n`;
const ESCAPE = 'import `../../../tests/support/test-database` leaves the package';

test('of what turbo boundaries finds, only a test’s way to tests/support is let through', () => {
  const others = [
    fault('cannot import package `fastify` because it is not a dependency', 'need.test.ts'),
    fault('import `../../db/src/database` leaves the package', 'need.test.ts'),
    fault(ESCAPE, 'need.ts'),
  ];
  const printed = ['Checking packages...\n', fault(ESCAPE, 'need.test.ts'), ...others].join('');
  expect(boundaryFaults(printed)).toEqual(others);
});
