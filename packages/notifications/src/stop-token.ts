import { AppError } from '@koble/kernel';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { NotificationErrorCode } from './notification-error';
import { NOTIFICATION_TOPICS } from './notification-topics';

/** Whose mails stop, and those of which topic. */
const Stop = z.strictObject({
  personId: z.uuid(),
  topic: z.enum([...NOTIFICATION_TOPICS, 'all']),
});
type Stop = z.infer<typeof Stop>;

/**
 * What the link in a mail carries, so that somebody can stop such mails without signing in (RFC 8058). It does not run out: a
 * mail is found again years later. It opens nothing else.
 */
export function stopToken(secret: string, { personId, topic }: Stop): string {
  const stop = `${personId}.${topic}`;
  // The secret signs sessions too: the words in front keep one from passing for the other.
  const signature = createHmac('sha256', secret).update(`koble mail stop ${stop}`);
  return `${stop}.${signature.digest('base64url')}`;
}

/** @throws AppError `notifications.bad_token` for one that this secret did not sign */
export function readStopToken(secret: string, token: string): Stop {
  const [personId, topic] = token.split('.');
  const stop = Stop.safeParse({ personId, topic });
  if (!stop.success || !isSame(token, stopToken(secret, stop.data)))
    throw new AppError<NotificationErrorCode>('notifications.bad_token', 'invalid');
  return stop.data;
}

/** Takes as long for every wrong one: nobody finds the right one letter by letter. */
function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
