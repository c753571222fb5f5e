import { DAY_MS } from '@koble/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SIDES } from './agreement-input';
import { reviewUntil, visibleReviews } from './review-rules';

const approvedAt = new Date('2026-11-30T10:00:00Z');

test('no side reads the other’s review while it could still write its own', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SIDES), fc.integer({ min: 0, max: 14 }), (side, days) => {
      const now = new Date(approvedAt.getTime() + days * DAY_MS);
      const other = side === 'company' ? 'partner' : 'company';
      expect(visibleReviews([{ side: other }], { side, approvedAt, now })).toEqual([]);
      expect(visibleReviews([{ side }], { side, approvedAt, now })).toEqual([{ side }]);
    }),
  );
});

test('both are open once both have written, and one alone when the time is over', () => {
  const both = [{ side: 'company' }, { side: 'partner' }] as const;
  const of = { side: 'partner', approvedAt } as const;
  expect(visibleReviews(both, { ...of, now: approvedAt })).toEqual(both);
  expect(reviewUntil(approvedAt)).toBe('2026-12-14');
  const after = new Date('2026-12-15T10:00:00Z');
  expect(visibleReviews([{ side: 'company' }], { ...of, now: after })).toHaveLength(1);
});
