import { expect, test } from 'vitest';
import { barParts, overCents, roomsAfter } from './bar-parts';

const balance = {
  on: '2026-11-28',
  ceilingCents: 300,
  ceilingSource: '',
  registeredCents: 0,
  declaredCents: 100,
  remainingCents: 200,
  incomplete: true,
  nextReturn: null,
};

test('the bar has no part of nothing, and says of the rest whether it is known', () => {
  expect(barParts(balance, [])).toEqual([
    { key: 'declared', cents: 100 },
    { key: 'remaining', cents: 200 },
  ]);
  expect(barParts(balance, ['link_unanswered']).map(({ key }) => key)).toEqual([
    'declared',
    'unknown',
  ]);
});

test('room returns step by step, from what is over the ceiling first', () => {
  const over = { ...balance, declaredCents: 500, remainingCents: 0 };
  expect(overCents(over)).toBe(200);
  expect(overCents(balance)).toBe(0);
  expect(
    roomsAfter(over, [
      { on: '2027-01-01', cents: 150 },
      { on: '2028-01-01', cents: 350 },
    ]).map(({ roomCents }) => roomCents),
  ).toEqual([0, 300]);
});
