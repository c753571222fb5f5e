import type { Criterion } from '@koble/matching/schema';
import { expect, test } from 'vitest';
import { orderedByBlocker } from './explanation';

const criterion = (key: Criterion['key'], weight: number, blocker = false): Criterion => ({
  key,
  weight,
  points: 0,
  status: 'missing',
  blocker,
  demand: null,
  value: null,
});

test('what stops a match is told before what weighs most', () => {
  const order = orderedByBlocker([
    criterion('skills_must', 60),
    criterion('start', 10),
    criterion('certificates', 30, true),
  ]);
  expect(order.map(({ key }) => key)).toEqual(['certificates', 'skills_must', 'start']);
});
