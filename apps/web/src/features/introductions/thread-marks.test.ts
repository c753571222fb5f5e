import { expect, test } from 'vitest';
import { firstUnread } from './thread-marks';

const message = (id: string, mine: boolean) => ({
  id,
  mine,
  side: 'receiver' as const,
  text: '',
  at: '2026-11-23T10:00:00.000Z',
  files: [],
});
const MESSAGES = [
  message('a', false),
  message('b', true),
  message('c', false),
  message('d', true),
  message('e', false),
];

test('what is new begins at the first of the unread ones, which are others’', () => {
  expect(firstUnread(MESSAGES, 2)).toBe('c');
  expect(firstUnread(MESSAGES, 1)).toBe('e');
});

test('nothing is new where all is read', () => {
  expect(firstUnread(MESSAGES, 0)).toBeUndefined();
  expect(firstUnread([], 0)).toBeUndefined();
});
