import { expect, test } from 'vitest';
import { NEW_CASE, startOf, startProblems } from './start-draft';

test('a plan for a call needs nothing more, and a scheme that is typed its name and giver', () => {
  expect(startProblems(NEW_CASE, true)).toEqual([]);
  expect(startProblems(NEW_CASE, false)).toEqual(['title', 'giver']);
});

test('what was sent needs its day and its amount; an amount that is none is wrong for a plan too', () => {
  expect(startProblems({ ...NEW_CASE, sent: true }, true)).toEqual(['appliedOn', 'amount']);
  expect(startProblems({ ...NEW_CASE, amount: 'mye' }, true)).toEqual(['amount']);
});

test('a day that was typed before one chose to plan is not sent', () => {
  const draft = { ...NEW_CASE, sent: false, appliedOn: '2026-11-20', amount: '100 000' };
  expect(startOf(draft, { callId: 'call', agreementId: null })).toEqual({
    about: { callId: 'call' },
    needId: null,
    agreementId: null,
    appliedOn: null,
    appliedOre: 10_000_000,
  });
});
