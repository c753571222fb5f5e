import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import { inTransaction, type Db, type Trx } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { AlertErrorCode } from './alert-error';
import { badToken, readAlertToken } from './alert-token';
import { lockSavedSearch, type SavedSearchRow } from './saved-search-queries';
import { findSubscriber, findSubscriberOfPerson, type Subscriber } from './subscriber-queries';

/** Whose saved searches: those of somebody who is signed in, or of the address that a mail's link was sent to. */
export type AlertHolder = { actor: SignedIn } | { token: string };

/** `secret` signs the links in mails. */
export interface AlertServices {
  db: Db;
  clock: Clock;
  secret: string;
}

/**
 * Runs the work on the searches of their holder, in a transaction that for a person is behind the wall. No subscriber: a person
 * who has never saved any. Errors: `alerts.bad_token`, also for an address that has no searches left.
 */
export async function asHolder<Result>(
  { db, secret }: Pick<AlertServices, 'db' | 'secret'>,
  holder: AlertHolder,
  work: (trx: Trx, subscriber: Subscriber | undefined) => Promise<Result>,
): Promise<Result> {
  if ('actor' in holder)
    return asActor(db, holder.actor, async (trx) =>
      work(trx, await findSubscriberOfPerson(trx, holder.actor.personId)),
    );
  const [id = ''] = readAlertToken(secret, 'manage', holder.token);
  return inTransaction(db, async (trx) => {
    const subscriber = await findSubscriber(trx, id);
    if (subscriber === undefined) throw badToken();
    return work(trx, subscriber);
  });
}

/** Runs the work on one of the holder's searches, while nobody else changes it. Errors: `alerts.not_found`, and those of `asHolder`. */
export function onSavedSearch<Result>(
  services: AlertServices,
  { holder, id }: { holder: AlertHolder; id: string },
  work: (trx: Trx, saved: SavedSearchRow) => Promise<Result>,
): Promise<Result> {
  return asHolder(services, holder, async (trx, subscriber) => {
    const saved = subscriber && (await lockSavedSearch(trx, { id, subscriberId: subscriber.id }));
    if (saved === undefined) throw new AppError<AlertErrorCode>('alerts.not_found', 'not_found');
    return work(trx, saved);
  });
}
