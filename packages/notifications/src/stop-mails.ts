import { asActor, recordAct } from '@koble/accounts';
import type { Db } from '@koble/db';
import { AppError } from '@koble/kernel';
import { preferencesOf } from './list-preferences';
import type { NotificationErrorCode } from './notification-error';
import type { NotificationTopic } from './notification-topics';
import { dropPendingMail, personExists, savePreference } from './preference-queries';
import { readStopToken } from './stop-token';

/**
 * Ends the mails that a link from one of them names, of a topic or all, without a session: the link was sent to that person
 * alone. Doing it again changes nothing. Gives the topic. Errors: `notifications.bad_token`, also for somebody who is gone.
 */
export async function stopMails(
  { db, secret }: { db: Db; secret: string },
  token: string,
): Promise<{ topic: NotificationTopic | 'all' }> {
  const stop = readStopToken(secret, token);
  if (stop.topic === 'searches') throw badToken();
  const { personId, topic } = stop;
  const actor = { kind: 'candidate', personId } as const;
  return asActor(db, actor, async (trx) => {
    if (!(await personExists(trx, personId))) throw badToken();
    const mailed = (await preferencesOf(trx, personId)).filter(
      (preference) => preference.mail !== 'off' && (topic === 'all' || preference.topic === topic),
    );
    if (mailed.length === 0) return { topic };
    for (const preference of mailed)
      await savePreference(trx, personId, { ...preference, mail: 'off' });
    await dropPendingMail(
      trx,
      personId,
      mailed.map((preference) => preference.topic),
    );
    await recordAct(trx, actor, { action: 'notifications.mails_stopped', details: { topic } });
    return { topic };
  });
}

function badToken(): AppError<NotificationErrorCode> {
  return new AppError('notifications.bad_token', 'invalid');
}
