import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import { DEFAULT_PREFERENCES, NOTIFICATION_TOPICS } from './notification-topics';
import { chosenPreferences } from './preference-queries';
import type { PreferenceOfTopic } from './schema';

/** How the person hears of each topic, chosen or by default. They are the person's own, whomever they act for. */
export function listPreferences({ db }: { db: Db }, actor: SignedIn): Promise<PreferenceOfTopic[]> {
  return asActor(db, actor, (trx) => preferencesOf(trx, actor.personId));
}

export async function preferencesOf(trx: Trx, personId: string): Promise<PreferenceOfTopic[]> {
  const chosen = await chosenPreferences(trx, personId);
  return NOTIFICATION_TOPICS.map((topic) => ({
    topic,
    ...(chosen.get(topic) ?? DEFAULT_PREFERENCES[topic]),
  }));
}
