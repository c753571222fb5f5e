import type { Trx } from '@koble/db';
import type { IsoDate } from '@koble/kernel';
import type { Locale } from '@koble/taxonomy/schema';

export interface Subscriber {
  id: string;
  /** Null for a person, who has the address of their account. */
  email: string | null;
}

export function findSubscriber(trx: Trx, id: string): Promise<Subscriber | undefined> {
  return trx
    .selectFrom('alertSubscriber')
    .select(['id', 'email'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export function findSubscriberOfPerson(
  trx: Trx,
  personId: string,
): Promise<Subscriber | undefined> {
  return trx
    .selectFrom('alertSubscriber')
    .select(['id', 'email'])
    .where('personId', '=', personId)
    .executeTakeFirst();
}

/** The person as a subscriber, from now on if not before; nobody else counts their searches meanwhile. */
export async function lockSubscriberOfPerson(
  trx: Trx,
  personId: string,
  now: Date,
): Promise<string> {
  await trx
    .insertInto('alertSubscriber')
    .values({ personId, createdAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { id } = await trx
    .selectFrom('alertSubscriber')
    .select('id')
    .where('personId', '=', personId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  return id;
}

export interface AddressSubscriber {
  id: string;
  askedOn: IsoDate | null;
  askedCount: number;
}

/** The address as a subscriber, whether it is known or not, while nobody else asks for it. */
export async function lockSubscriberOfAddress(
  trx: Trx,
  email: string,
  of: { locale: Locale; createdAt: Date },
): Promise<AddressSubscriber> {
  return (
    trx
      .insertInto('alertSubscriber')
      .values({ email, ...of })
      // Locks the row that is there; its language changes when somebody who reads its mail confirms.
      .onConflict((conflict) => conflict.column('email').doUpdateSet({ email }))
      .returning(['id', 'askedOn', 'askedCount'])
      .executeTakeFirstOrThrow()
  );
}

export async function setAsked(
  trx: Trx,
  id: string,
  asked: { askedOn: IsoDate; askedCount: number },
): Promise<void> {
  await trx.updateTable('alertSubscriber').set(asked).where('id', '=', id).execute();
}

/** Removes those without an account who have no search left; gives how many. */
export async function deleteIdleAddresses(trx: Trx, before: Date): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('alertSubscriber')
    .where('email', 'is not', null)
    .where('createdAt', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('savedSearch')
            .select('savedSearch.id')
            .whereRef('savedSearch.subscriberId', '=', 'alertSubscriber.id'),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Somebody reads what is sent to the address, in this language. */
export async function setReached(trx: Trx, id: string, locale: Locale): Promise<void> {
  await trx
    .updateTable('alertSubscriber')
    .set({ locale, mailDeadAt: null })
    .where('id', '=', id)
    .execute();
}
