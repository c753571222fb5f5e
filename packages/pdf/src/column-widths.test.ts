import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from './column-widths';

const columns = fc.array(
  fc.record({ wanted: fc.double({ min: 9, max: 300, noNaN: true }), fixed: fc.boolean() }),
  { minLength: 1, maxLength: 8 },
);

test('the columns fill the width, and none is gone', () => {
  fc.assert(
    fc.property(columns, (wanted) => {
      const widths = columnWidths(wanted, 480);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(480);
      expect(Math.min(...widths)).toBeGreaterThan(0);
    }),
  );
});

test('an amount gets what it asks for before prose does', () => {
  expect(
    columnWidths(
      [
        { wanted: 900, fixed: false },
        { wanted: 80, fixed: true },
      ],
      480,
    ),
  ).toEqual([400, 80]);
});
