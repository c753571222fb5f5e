import type { Trx } from '@koble/db';
import {
  DEFAULT_PREFERENCES,
  type NotificationTopic,
  type Preference,
} from './notification-topics';

/** How each of these people hears of a topic, chosen or by default. */
export async function preferencesFor(
  trx: Trx,
  topic: NotificationTopic,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Preference>> {
  const chosen =
    personIds.length === 0
      ? []
      : await trx
          .selectFrom('notificationPreference')
          .select(['personId', 'inApp', 'mail'])
          .where('topic', '=', topic)
          .where('personId', 'in', personIds)
          .execute();
  const byDefault = personIds.map((id) => [id, DEFAULT_PREFERENCES[topic]] as const);
  return new Map([...byDefault, ...chosen.map(({ personId, ...one }) => [personId, one] as const)]);
}

/** What a person has chosen, by topic; only those topics that they have chosen for. */
export async function chosenPreferences(
  trx: Trx,
  personId: string,
): Promise<ReadonlyMap<string, Preference>> {
  const rows = await trx
    .selectFrom('notificationPreference')
    .select(['topic', 'inApp', 'mail'])
    .where('personId', '=', personId)
    .execute();
  return new Map(rows.map(({ topic, ...one }) => [topic, one]));
}

export async function savePreference(
  trx: Trx,
  personId: string,
  { topic, ...chosen }: Preference & { topic: NotificationTopic },
): Promise<void> {
  await trx
    .insertInto('notificationPreference')
    .values({ personId, topic, ...chosen })
    .onConflict((conflict) => conflict.columns(['personId', 'topic']).doUpdateSet(chosen))
    .execute();
}

/** What waits to be in a mail and is not wanted there any more. */
export async function dropPendingMail(
  trx: Trx,
  personId: string,
  topics: readonly NotificationTopic[],
): Promise<void> {
  if (topics.length === 0) return;
  await trx
    .updateTable('notification')
    .set({ mailDueAt: null })
    .where('personId', '=', personId)
    .where('topic', 'in', topics)
    .where('mailDueAt', 'is not', null)
    .execute();
}

export async function personExists(trx: Trx, personId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}
