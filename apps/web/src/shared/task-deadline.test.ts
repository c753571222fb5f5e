import { expect, test } from 'vitest';
import { nearness } from './task-deadline';

/** Half past midnight on 1 December in Norway, where it is still November in UTC. */
const NOW = new Date('2026-11-30T23:30:00Z');

test.each([
  ['2026-11-30', 'late'],
  ['2026-12-01', 'soon'],
  ['2026-12-15', 'soon'],
  ['2026-12-16', 'far'],
  [null, 'far'],
])('a deadline on %s is %s', (dueOn, near) => {
  expect(nearness({ dueOn }, NOW)).toBe(near);
});
