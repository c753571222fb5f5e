import type { Criterion } from '@koble/matching/schema';
import { expect, test } from 'vitest';
import { orderedByBlocker } from './criteria-table';

const criterion = (
  key: Criterion['key'],
  weight: number,
  more: Partial<Criterion> = {},
): Criterion => ({
  key,
  weight,
  points: 0,
  status: 'missing',
  blocker: false,
  demand: null,
  value: null,
  ...more,
});

test('what stops a match is told before what weighs most', () => {
  const order = orderedByBlocker([
    criterion('skills_must', 60),
    criterion('start', 10),
    criterion('certificates', 30, { blocker: true }),
  ]);
  expect(order.map(({ key }) => key)).toEqual(['certificates', 'skills_must', 'start']);
});

test('what could stop it but is met stands by its weight', () => {
  const order = orderedByBlocker([
    criterion('skills_must', 60),
    criterion('certificates', 30, { blocker: true, status: 'met' }),
  ]);
  expect(order.map(({ key }) => key)).toEqual(['skills_must', 'certificates']);
});
