import { AppError } from '@koble/kernel';
import { readSignedText, signText, type Signing } from '@koble/kernel/signed-text';
import { z } from 'zod';
import type { NotificationErrorCode } from './notification-error';
import { NOTIFICATION_TOPICS } from './notification-topics';

/** Whose mails stop, and those of which topic; those of saved searches are a subscriber's, who may be nobody with an account. */
const Stop = z.union([
  z.strictObject({ personId: z.uuid(), topic: z.enum([...NOTIFICATION_TOPICS, 'all']) }),
  z.strictObject({ subscriberId: z.uuid(), topic: z.literal('searches') }),
]);
export type Stop = z.infer<typeof Stop>;

/**
 * What the link in a mail carries, so that somebody can stop such mails without signing in (RFC 8058). It does not run out: a
 * mail is found again years later. It opens nothing else.
 */
export function stopToken(secret: string, stop: Stop): string {
  const whose = 'personId' in stop ? stop.personId : stop.subscriberId;
  return signText(signing(secret), `${whose}.${stop.topic}`);
}

/** @throws AppError `notifications.bad_token` for one that this secret did not sign */
export function readStopToken(secret: string, token: string): Stop {
  const [whose, topic] = readSignedText(signing(secret), token)?.split('.') ?? [];
  const stop = Stop.safeParse(
    topic === 'searches' ? { subscriberId: whose, topic } : { personId: whose, topic },
  );
  if (!stop.success)
    throw new AppError<NotificationErrorCode>('notifications.bad_token', 'invalid');
  return stop.data;
}

function signing(secret: string): Signing {
  return { secret, purpose: 'koble mail stop' };
}
