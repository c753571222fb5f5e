import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from './draft';
import { firstProblem, problemsOf } from './wizard-problems';

const written = {
  ...EMPTY_DRAFT,
  need: { ...EMPTY_DRAFT.need, goal: 'Vi vil sveise småseriene med robot', title: 'Sveiserobot' },
};

test('an empty draft is sent back to its first question, whatever page the address opens', () => {
  expect(firstProblem(EMPTY_DRAFT)).toBe('goal');
});

test('a goal, a title and something to look for are enough', () => {
  expect(firstProblem(written)).toBeUndefined();
  expect(firstProblem({ ...written, need: { ...written.need, wants: [] } })).toBe('wants');
});

test('a budget that is no amount must be put right, an empty one need not', () => {
  expect(problemsOf('means', { ...written, budgetText: 'mye' })).toEqual(['budget']);
  expect(problemsOf('means', { ...written, budgetText: '  ' })).toEqual([]);
  expect(
    problemsOf('means', {
      ...written,
      budgetText: '150 000',
      need: { ...written.need, budgetOre: 15_000_000 },
    }),
  ).toEqual([]);
});

test('a pay that ends before it begins must be put right, where people are asked for', () => {
  const typedPay = { kind: 'range', from: '300', to: '250', per: 'hour' } as const;
  expect(firstProblem({ ...written, typedPay })).toBe('when');
  expect(problemsOf('when', { ...written, typedPay })).toEqual(['payTo']);
  expect(
    firstProblem({ ...written, typedPay, need: { ...written.need, wants: ['pilot'] } }),
  ).toBeUndefined();
});
