import type { IntroductionState } from '@koble/introductions/schema';
import { expect, test } from 'vitest';
import { INBOX_PARTS, inboxPart, newFirst, partOf, sentPart } from './list-parts';

const row = (state: IntroductionState, day = 1) => ({
  state,
  sentAt: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  updatedAt: '2026-11-23T10:00:00.000Z',
});

test('the inbox has new ones first, then those that wait, the newest of each first', () => {
  const rows = [
    row('declined', 9),
    row('read', 2),
    row('introduced', 8),
    row('sent', 1),
    row('considering', 3),
  ];
  expect(newFirst(rows).map(({ state }) => state)).toEqual([
    'sent',
    'considering',
    'read',
    'introduced',
    'declined',
  ]);
});

test('every row of the inbox is in exactly one part beside all', () => {
  for (const state of ['sent', 'read', 'considering', 'accepted', 'meeting', 'filled'] as const) {
    const parts = INBOX_PARTS.filter((part) => inboxPart([row(state)], part).length === 1);
    expect(parts).toHaveLength(2);
    expect(parts[0]).toBe('all');
  }
});

test('drafts are a part of what one has sent', () => {
  expect(sentPart([row('draft'), row('sent')], 'draft')).toHaveLength(1);
  expect(sentPart([row('draft'), row('sent')], 'all')).toHaveLength(2);
});

test('an address with a part that is not there shows all', () => {
  expect(partOf(INBOX_PARTS, 'met')).toBe('met');
  expect(partOf(INBOX_PARTS, 'noe')).toBe('all');
  expect(partOf(INBOX_PARTS, undefined)).toBe('all');
});
