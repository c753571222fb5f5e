import { asActor, recordAct } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError } from '@koble/kernel';
import { preferencesOf } from './list-preferences';
import type { NotificationErrorCode } from './notification-error';
import { dropPendingMail, savePreference } from './preference-queries';
import type { PreferenceOfTopic, PreferencesInput } from './schema';

/**
 * Saves how the person hears of some topics, and gives all of them. What waits for a mail that is not wanted any more is not
 * mailed. Errors: `notifications.topic_twice`.
 */
export async function savePreferences(
  { db }: { db: Db },
  actor: SignedIn,
  { preferences }: PreferencesInput,
): Promise<PreferenceOfTopic[]> {
  if (new Set(preferences.map(({ topic }) => topic)).size < preferences.length)
    throw new AppError<NotificationErrorCode>('notifications.topic_twice', 'invalid', {
      field: 'preferences',
    });
  const { personId } = actor;
  return asActor(db, actor, async (trx) => {
    for (const preference of preferences) await savePreference(trx, personId, preference);
    const silent = preferences.filter(({ mail }) => mail === 'off');
    await dropPendingMail(
      trx,
      personId,
      silent.map(({ topic }) => topic),
    );
    await recordAct(trx, actor, {
      action: 'notifications.preferences_saved',
      details: Object.fromEntries(preferences.map(({ topic, mail }) => [topic, mail])),
    });
    return preferencesOf(trx, personId);
  });
}
