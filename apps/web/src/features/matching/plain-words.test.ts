import type { Criterion } from '@koble/matching/schema';
import { expect, test } from 'vitest';
import { reasonsOf, saidOf } from './plain-words';

const criterion = (
  key: Criterion['key'],
  weight: number,
  status: Criterion['status'],
): Criterion => ({ key, weight, points: 0, status, blocker: false, demand: null, value: null });

const criteria = [
  criterion('start', 8, 'met'),
  criterion('skills_must', 30, 'met'),
  criterion('place', 12, 'partly'),
  criterion('occupation', 15, 'met'),
  criterion('extent', 6, 'missing'),
  criterion('languages', 5, 'unknown'),
];

test('what is met, what counts against it and what is not known are told apart, the weightiest first', () => {
  const { met, down, unknown } = saidOf({ criteria });
  const keys = (of: Criterion[]) => of.map(({ key }) => key);
  expect([keys(met), keys(down), keys(unknown)]).toEqual([
    ['skills_must', 'occupation', 'start'],
    ['place', 'extent'],
    ['languages'],
  ]);
});

test('the two weightiest things that a candidate meets are why a company may say yes, and nothing else is', () => {
  expect(reasonsOf({ criteria })).toEqual(['skills_must', 'occupation']);
  expect(reasonsOf({ criteria: [criterion('place', 12, 'missing')] })).toEqual([]);
});
