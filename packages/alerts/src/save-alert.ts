import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock, plainLine } from '@koble/kernel';
import type { AlertErrorCode } from './alert-error';
import { alertTerm } from './alert-term';
import { queryOfSearch } from './query-of-search';
import { countSavedSearches, insertSavedSearch } from './saved-search-queries';
import { MOST_ALERTS, type AlertInput } from './schema';
import { lockSubscriberOfPerson } from './subscriber-queries';

/**
 * Saves a search for whoever asks, as whom they act for now: that decides whether it finds candidates. Errors:
 * `alerts.empty_search`; `alerts.bad_until`; `alerts.too_many` from the fifty-first on.
 */
export function saveAlert(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { search, name, mail, frequency, lasts }: AlertInput,
): Promise<{ id: string }> {
  const queryId = queryOfSearch(search);
  const now = clock.now();
  const term = alertTerm(lasts, now);
  return asActor(db, actor, async (trx) => {
    const subscriberId = await lockSubscriberOfPerson(trx, actor.personId, now);
    if ((await countSavedSearches(trx, subscriberId)) >= MOST_ALERTS)
      throw new AppError<AlertErrorCode>('alerts.too_many', 'conflict');
    const id = await insertSavedSearch(trx, {
      subscriberId,
      organisationId: organisationOf(actor),
      queryId,
      search: JSON.stringify(search),
      name: plainLine(name),
      mail,
      frequency,
      ...term,
      confirmedAt: now,
      since: now,
      createdAt: now,
    });
    return { id };
  });
}

/** An adviser who acts for a client still looks as their own organisation: the consent may end before the search does. */
function organisationOf(actor: SignedIn): string | null {
  return actor.kind === 'candidate' ? null : (actor.operatorId ?? actor.organisationId);
}
