import type { Trx } from '@koble/db';
import type { Locale } from '@koble/taxonomy/schema';
import { sql } from 'kysely';
import { WatchedSearch } from './watched-search';

/** Somebody who is to get a mail. `email` is where it goes, `mailDeadAt` when that refused one for good. */
export interface Reader {
  id: string;
  personId: string | null;
  email: string;
  locale: Locale;
  mailDeadAt: Date | null;
}

/** A search of which something is to be mailed. */
export interface DueSearch {
  id: string;
  organisationId: string | null;
  name: string;
  search: WatchedSearch;
}

/** Somebody with a search that is due to be mailed, kept from other workers until the transaction ends. */
export async function lockDueReader(trx: Trx, now: Date): Promise<Reader | undefined> {
  const row = await trx
    .selectFrom('alertSubscriber')
    .select(['id'])
    .where('id', 'in', (due) =>
      due.selectFrom('savedSearch').select('subscriberId').where('letterDueAt', '<=', now),
    )
    .limit(1)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row && getReader(trx, row.id);
}

/** A subscriber with the address and language of their account, if they have one. */
export async function getReader(trx: Trx, id: string): Promise<Reader> {
  const row = await trx
    .selectFrom('alertSubscriber')
    .leftJoin('person', 'person.id', 'alertSubscriber.personId')
    .select(['alertSubscriber.id', 'alertSubscriber.personId'])
    .select(sql<string>`coalesce(person.email, alert_subscriber.email)`.as('email'))
    .select(sql<Locale>`coalesce(person.locale, alert_subscriber.locale)`.as('locale'))
    .select(
      sql<Date | null>`coalesce(person.mail_dead_at, alert_subscriber.mail_dead_at)`.as(
        'mailDeadAt',
      ),
    )
    .where('alertSubscriber.id', '=', id)
    .executeTakeFirstOrThrow();
  return row;
}

/**
 * Takes the searches that are due, and those that are wanted at once although they wait for the hour, so that one mail has it all.
 * They are not due any more.
 */
export async function takeDueSearches(trx: Trx, readerId: string, now: Date): Promise<DueSearch[]> {
  const rows = await trx
    .updateTable('savedSearch')
    .set({ letterDueAt: null })
    .where('subscriberId', '=', readerId)
    .where('letterDueAt', 'is not', null)
    .where((where) => where.or([where('letterDueAt', '<=', now), where('frequency', '=', 'now')]))
    .returning(['id', 'organisationId', 'name', 'search', 'mail', 'pausedAt', 'until', 'createdAt'])
    .execute();
  return rows
    .filter(({ mail, pausedAt, until }) => mail && pausedAt === null && until > now)
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map(({ id, organisationId, name, search }) => ({
      id,
      organisationId,
      name,
      search: WatchedSearch.parse(search),
    }));
}

/**
 * What these searches have found since each began to tell, and their holder has not been told; the newest first. Of more than
 * 5,000, which an import may bring, the rest comes with the next mail.
 */
export async function listUntold(
  trx: Trx,
  searchIds: readonly string[],
): Promise<{ searchId: string; listingId: string }[]> {
  return trx
    .selectFrom('savedSearch')
    .innerJoin('finding', 'finding.queryId', 'savedSearch.queryId')
    .select(['savedSearch.id as searchId', 'finding.listingId'])
    .where(sql<boolean>`saved_search.id = any(${[...searchIds]}::uuid[])`)
    .whereRef('finding.foundAt', '>=', 'savedSearch.since')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('alertTold')
            .select('alertTold.listingId')
            .whereRef('alertTold.subscriberId', '=', 'savedSearch.subscriberId')
            .whereRef('alertTold.listingId', '=', 'finding.listingId'),
        ),
      ),
    )
    .orderBy('finding.foundAt', 'desc')
    .orderBy('finding.listingId')
    .limit(5000)
    .execute();
}

/** Writes down what was told, in the transaction that queues the mail. */
export async function setTold(
  trx: Trx,
  {
    readerId,
    listingIds,
    searchIds,
  }: Record<'listingIds' | 'searchIds', readonly string[]> & {
    readerId: string;
  },
  now: Date,
): Promise<void> {
  await sql`
    insert into alert_told (subscriber_id, listing_id, told_at)
    select ${readerId}, listing_id, ${now}::timestamptz from unnest(${[...listingIds]}::text[]) as told (listing_id)
    on conflict do nothing`.execute(trx);
  await trx
    .updateTable('savedSearch')
    .set({ lastSentAt: now })
    .where(sql<boolean>`id = any(${[...searchIds]}::uuid[])`)
    .execute();
  await trx
    .updateTable('alertSubscriber')
    .set({ mailedAt: now })
    .where('id', '=', readerId)
    .execute();
}

/** Lets what is due for somebody go without a mail: it stays in the list. */
export async function dropDueSearches(trx: Trx, readerId: string, now: Date): Promise<void> {
  await trx
    .updateTable('savedSearch')
    .set({ letterDueAt: null })
    .where('subscriberId', '=', readerId)
    .where('letterDueAt', '<=', now)
    .execute();
}

/** Removes what was told before; gives how much. */
export async function deleteTold(trx: Trx, before: Date): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('alertTold')
    .where('toldAt', '<', before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
