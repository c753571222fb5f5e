import { inTransaction, type DB, type Db, type Trx } from '@koble/db';
import type { Insertable } from 'kysely';
import { insertCases, type DemoCase } from './case-queries';

/** Rows as they are inserted; ids are given, so that rows can name each other. */
export interface Region {
  persons: (Insertable<DB['person']> & { id: string })[];
  organisations: (Insertable<DB['organisation']> & { id: string })[];
  memberships: Insertable<DB['membership']>[];
  needs: Insertable<DB['need']>[];
  candidates: Insertable<DB['candidate']>[];
  pilots: (Insertable<DB['pilotOffer']> & { id: string })[];
  bookings: Insertable<DB['pilotBooking']>[];
  studentTasks: Insertable<DB['studentTask']>[];
  references: Insertable<DB['pilotReference']>[];
  awards: Insertable<DB['aidAward']>[];
  cases: DemoCase[];
}

/** PostgreSQL takes at most 65,535 values in a statement; no table here has 40 columns. */
const ROWS_A_STATEMENT = 1000;

export async function isEmpty(db: Db): Promise<boolean> {
  const row = await db.selectFrom('organisation').select('id').limit(1).executeTakeFirst();
  return row === undefined;
}

export async function hasOrganisation(db: Db, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return found !== undefined;
}

/** Inserts a whole region, or nothing of it. */
export async function insertRegion(db: Db | Trx, region: Region): Promise<void> {
  await inTransaction(db, async (trx) => {
    await insertAll(trx, 'person', region.persons);
    await insertAll(trx, 'organisation', region.organisations);
    await insertAll(trx, 'membership', region.memberships);
    await insertAll(trx, 'need', region.needs);
    await insertAll(trx, 'candidate', region.candidates);
    await insertAll(trx, 'pilotOffer', region.pilots);
    await insertAll(trx, 'pilotBooking', region.bookings);
    await insertAll(trx, 'studentTask', region.studentTasks);
    await insertAll(trx, 'pilotReference', region.references);
    await insertAll(trx, 'aidAward', region.awards);
    await insertCases(trx, region.cases);
  });
}

/** Says of all pilots of a partner that these calls, by their slugs, usually pay for them. */
export async function linkPilotCalls(
  trx: Trx,
  { organisationId, slugs }: { organisationId: string; slugs: readonly string[] },
): Promise<void> {
  await trx
    .insertInto('pilotOfferCall')
    .columns(['offerId', 'callId'])
    .expression((from) =>
      from
        .selectFrom(['pilotOffer', 'fundingCall'])
        .select(['pilotOffer.id', 'fundingCall.id as callId'])
        .where('pilotOffer.organisationId', '=', organisationId)
        .where('fundingCall.slug', 'in', slugs),
    )
    .execute();
}

/** What a region starts with is news to nobody. */
export async function forgetNews(trx: Trx): Promise<void> {
  await trx.deleteFrom('alertDue').execute();
  await trx.deleteFrom('domainEvent').execute();
}

/** Gives these people the password that signs them in. */
export async function insertPasswords(
  db: Db | Trx,
  logins: readonly { email: string; passwordHash: string }[],
): Promise<void> {
  for (const { email, passwordHash } of logins) {
    const person = await db
      .selectFrom('person')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('login')
      .values({
        personId: person.id,
        accountId: person.id,
        providerId: 'credential',
        password: passwordHash,
      })
      .execute();
  }
}

async function insertAll<Table extends keyof DB>(
  trx: Trx,
  table: Table,
  rows: readonly Insertable<DB[Table]>[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT)
    await trx
      .insertInto(table)
      .values(rows.slice(i, i + ROWS_A_STATEMENT))
      .execute();
}
