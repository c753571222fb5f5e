import { expect, test } from 'vitest';
import { fieldsOf, firstDraft, moveProblems } from './move-draft';

test('a grant asks for the rate of its day where it is or may be aid that is counted in euro, and only then', () => {
  expect(fieldsOf('grant', { basis: 'de_minimis' })).toContain('rate');
  expect(fieldsOf('grant', { basis: 'gber_31' })).toContain('rate');
  expect(fieldsOf('grant', { basis: 'unknown' })).toContain('rate');
  for (const basis of ['tax', 'market'] as const)
    expect(fieldsOf('grant', { basis })).toEqual(['day', 'amount']);
  expect(fieldsOf('pay', { basis: 'de_minimis' })).toEqual(['day', 'amount']);
});

test('a form begins with what is known: what was planned, and what is left to be paid', () => {
  const of = {
    appliedOre: 20_000_000,
    grantedOre: 15_000_000,
    paidOre: 5_000_000,
    basis: 'unknown' as const,
  };
  expect(firstDraft('request', of).amount).toBe('200000');
  expect(firstDraft('pay', of).amount).toBe('100000');
  expect(firstDraft('pay', { ...of, paidOre: 15_000_000 }).amount).toBe('');
  expect(firstDraft('grant', of).amount).toBe('');
});

test('what is asked and not answered is to be put right, and nothing else', () => {
  const empty = { day: '', amount: '', rate: '', basis: 'unknown' as const };
  expect(moveProblems(empty, ['day', 'amount', 'rate'])).toEqual(['day', 'amount', 'rate']);
  expect(moveProblems({ ...empty, day: '2026-11-25' }, ['day'])).toEqual([]);
});
