import { expect, test } from 'vitest';
import { daysLeft } from './days-left';

test.each([
  ['2026-11-27', 4, 'calm'],
  ['2026-11-26', 3, 'soon'],
  ['2026-11-24', 1, 'soon'],
  ['2026-11-23', 0, 'late'],
  ['2026-11-20', -3, 'late'],
])('to answer by %s leaves %i days on 23 November', (answerBy, days, urgency) => {
  expect(daysLeft(answerBy, new Date('2026-11-23T10:00:00Z'))).toEqual({ days, urgency });
});

test('the day is the one in Norway', () => {
  expect(daysLeft('2026-11-24', new Date('2026-11-23T23:30:00Z')).days).toBe(0);
});
