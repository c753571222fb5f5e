import { expect, test } from 'vitest';
import { mailDueAt } from './mail-due';
import type { MailMode, NotificationTopic } from './notification-topics';

test.each<[NotificationTopic, MailMode, string, string | null]>([
  ['answer', 'now', '2026-11-25T10:00:00Z', '2026-11-25T10:00:00.000Z'],
  ['message', 'now', '2026-11-25T10:00:00Z', '2026-11-25T10:02:00.000Z'],
  ['message', 'off', '2026-11-25T10:00:00Z', null],
  // 07:00 in Norway is 06:00 UTC in winter and 05:00 in summer.
  ['answer', 'daily', '2026-11-25T05:59:59Z', '2026-11-25T06:00:00.000Z'],
  ['answer', 'daily', '2026-11-25T06:00:00Z', '2026-11-26T06:00:00.000Z'],
  ['answer', 'daily', '2026-06-30T23:30:00Z', '2026-07-01T05:00:00.000Z'],
  ['message', 'daily', '2026-03-28T10:00:00Z', '2026-03-29T05:00:00.000Z'],
  ['answer', 'weekly', '2026-11-25T10:00:00Z', '2026-11-30T06:00:00.000Z'],
  ['answer', 'weekly', '2026-11-30T05:00:00Z', '2026-11-30T06:00:00.000Z'],
  ['answer', 'weekly', '2026-11-30T06:00:00Z', '2026-12-07T06:00:00.000Z'],
])('%s %s, told at %s, is in a mail of %s', (...[topic, mode, now, due]) => {
  expect(mailDueAt({ topic, mode }, new Date(now))?.toISOString() ?? null).toBe(due);
});
