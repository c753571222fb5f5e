import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitCost, standingOf } from './joint-need';

const member = (changed: Partial<Parameters<typeof standingOf>[0][number]> = {}) => ({
  state: 'joined' as const,
  agreed: true,
  sharePercent: 50,
  ...changed,
});

describe('a cost that is split', () => {
  test('adds up to the øre, and nobody is a whole øre from their part', () => {
    const percents = fc
      .array(fc.nat(100), { minLength: 2, maxLength: 10 })
      .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
      .map((cuts) => cuts.slice(1).map((cut, at) => cut - (cuts[at] ?? 0)));
    fc.assert(
      fc.property(fc.nat(1e12), percents, (cost, shares) => {
        const parts = splitCost(cost, shares);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cost);
        parts.forEach((part, at) => {
          expect(Math.abs(part - (cost * (shares[at] ?? 0)) / 100)).toBeLessThan(1);
        });
      }),
    );
  });

  test('gives the øre that is left to whose part lost most by rounding', () => {
    expect(splitCost(100, [33, 33, 34])).toEqual([33, 33, 34]);
    expect(splitCost(10, [33, 33, 34])).toEqual([3, 3, 4]);
    expect(splitCost(1, [50, 50])).toEqual([1, 0]);
  });
});

test('a joint need is agreed only when all who are in it have joined, agree, and share the whole', () => {
  expect(standingOf([member(), member()])).toBe('agreed');
  expect(standingOf([member(), member({ agreed: false })])).toBe('forming');
  expect(standingOf([member(), member({ sharePercent: 49 })])).toBe('forming');
  expect(standingOf([member(), member(), member({ state: 'invited', sharePercent: 0 })])).toBe(
    'forming',
  );
  expect(standingOf([member(), member(), member({ state: 'declined', sharePercent: 0 })])).toBe(
    'agreed',
  );
  expect(standingOf([member(), member({ state: 'left', sharePercent: 0 })])).toBe('ended');
});
