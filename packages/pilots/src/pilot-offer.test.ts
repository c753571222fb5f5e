import { expect, test } from 'vitest';
import { freeSlots, mayBecome } from './pilot-offer';

test('a partner that took more than its capacity has no free slot, not a negative one', () => {
  expect(freeSlots({ capacityPerQuarter: 2, takenThisQuarter: 3 })).toBe(0);
  expect(freeSlots({ capacityPerQuarter: 3, takenThisQuarter: 1 })).toBe(2);
});

test('a closed offer never opens again', () => {
  expect(mayBecome('closed', 'published')).toBe(false);
  expect(mayBecome('paused', 'published')).toBe(true);
});
