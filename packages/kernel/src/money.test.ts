import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centsToOre, kronerToOre, oreToCents, shareOf } from './money';

const amounts = fc.integer({ min: 0, max: 100_000_000_000 });

describe('money', () => {
  test('kroner become whole øre', () => {
    expect(kronerToOre(1234.56)).toBe(123_456);
    expect(kronerToOre(0.1 + 0.2)).toBe(30);
    expect(() => kronerToOre(Number.NaN)).toThrow(RangeError);
  });

  test('a share is never more than its percentage, nor a whole øre less', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 100 }), (amount, percent) => {
        const share = shareOf(amount, percent);
        expect(share * 100).toBeLessThanOrEqual(amount * percent);
        expect((share + 1) * 100).toBeGreaterThan(amount * percent);
      }),
    );
  });

  test('there and back at one rate loses at most a cent', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 5, max: 20, noNaN: true }), (cents, rate) => {
        expect(Math.abs(oreToCents(centsToOre(cents, rate), rate) - cents)).toBeLessThanOrEqual(1);
      }),
    );
    expect(() => oreToCents(1, 0)).toThrow(RangeError);
  });
});
