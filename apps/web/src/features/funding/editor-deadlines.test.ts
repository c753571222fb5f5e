import { DEADLINE_KINDS } from '@koble/funding/schema';
import { expect, test } from 'vitest';
import { deadlinesOf, hasDeadlines, withAnother } from './editor-deadlines';

const LAST = { day: '2027-12-01', time: '23:59' };

test.each(DEADLINE_KINDS)('deadlines of a call that is %s are shown', (deadlineKind) => {
  expect(hasDeadlines({ deadlineKind, deadlines: [LAST] })).toBe(true);
  expect(deadlinesOf(deadlineKind, [LAST])).toEqual([LAST]);
});

test('a deadline can be written of what is open until it is spent, and has to be of what has fixed days', () => {
  expect(hasDeadlines({ deadlineKind: 'until_spent', deadlines: [] })).toBe(true);
  expect(deadlinesOf('until_spent', [])).toEqual([]);
  expect(deadlinesOf('fixed', [])).toEqual([{ day: '', time: '23:59' }]);
});

test('a deadline that was not written goes with the kind that needed it', () => {
  expect(deadlinesOf('rolling', withAnother([LAST]))).toEqual([LAST]);
  expect(deadlinesOf('rolling', withAnother([]))).toEqual([]);
  expect(hasDeadlines({ deadlineKind: 'rolling', deadlines: [] })).toBe(false);
});
