import { DAY_MS } from '@koble/kernel';
import { expect, test } from 'vitest';
import { mayBeRenewed } from './renew-need';

const NOW = Date.parse('2027-02-14T10:00:00Z');
const need = {
  id: 'n',
  state: 'published',
  expiresAt: '2027-02-21T10:00:00Z',
  renewedAt: null,
} as const;

test('a need is offered to be renewed from a week before its end, and after it', () => {
  expect(mayBeRenewed(need, NOW)).toBe(true);
  expect(mayBeRenewed(need, NOW - 1)).toBe(false);
  expect(mayBeRenewed({ ...need, state: 'expired' }, NOW + 10 * DAY_MS)).toBe(true);
});

test('one that was renewed already, is paused or is closed is not', () => {
  expect(mayBeRenewed({ ...need, renewedAt: '2026-11-20T10:00:00Z' }, NOW)).toBe(false);
  for (const state of ['draft', 'paused', 'closed'] as const)
    expect(mayBeRenewed({ ...need, state }, NOW), state).toBe(false);
});
