import { inTransaction } from '@koble/db';
import { AppError } from '@koble/kernel';
import { readStopToken, stopMails } from '@koble/notifications';
import type { NotificationErrorCode } from '@koble/notifications/schema';
import type { AlertServices } from './as-holder';
import { pauseMailed } from './saved-search-queries';
import { findSubscriber } from './subscriber-queries';

/**
 * Ends the mails that a link from one of them names, without a session: those of a subscriber's saved searches, which are paused,
 * or what `stopMails` ends. Doing it again changes nothing. Gives the topic. Errors: `notifications.bad_token`, also for
 * somebody who is gone.
 */
export async function stopAnyMails(
  { db, clock, secret }: AlertServices,
  token: string,
): Promise<Awaited<ReturnType<typeof stopMails>> | { topic: 'searches' }> {
  const stop = readStopToken(secret, token);
  if (stop.topic !== 'searches') return stopMails({ db, secret }, token);
  const { topic, subscriberId } = stop;
  return inTransaction(db, async (trx) => {
    if ((await findSubscriber(trx, subscriberId)) === undefined)
      throw new AppError<NotificationErrorCode>('notifications.bad_token', 'invalid');
    await pauseMailed(trx, subscriberId, clock.now());
    return { topic };
  });
}
