import type { DB, Db, Trx } from '@koble/db';
import type { Selectable } from 'kysely';
import type { OrganisationKind } from './actor';
import type { RegisterCompany } from './company-profile';
import { columnsOf } from './organisation-queries';

/** The organisation with this number, if it has members. */
export function findTaken(db: Db, number: string): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('organisation')
    .select('id')
    .where('number', '=', number)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('membership').whereRef('membership.organisationId', '=', 'organisation.id'),
      ),
    )
    .executeTakeFirst();
}

/** How many organisations a person has joined by their number since this moment. */
export async function countJoined(db: Db, personId: string, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom('auditEntry')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('personId', '=', personId)
    .where('action', '=', 'organisation.joined')
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
  return count;
}

/** Whether somebody has acted for the organisation with this number, and it has no members any more. */
export async function isAbandoned(db: Db, number: string): Promise<boolean> {
  const found = await db
    .selectFrom('organisation')
    .select('id')
    .where('number', '=', number)
    .where(({ and, exists, not, selectFrom }) =>
      and([
        not(
          exists(
            selectFrom('membership').whereRef('membership.organisationId', '=', 'organisation.id'),
          ),
        ),
        exists(
          selectFrom('auditEntry').whereRef('auditEntry.organisationId', '=', 'organisation.id'),
        ),
      ]),
    )
    .executeTakeFirst();
  return found !== undefined;
}

/** Makes an organisation unless somebody has, and gives the one that there is. */
export async function insertOnce(
  trx: Trx,
  kind: OrganisationKind,
  company: RegisterCompany,
): Promise<Pick<Selectable<DB['organisation']>, 'id' | 'kind' | 'status' | 'source'>> {
  const { number } = company.profile;
  await trx
    .insertInto('organisation')
    .values({ ...columnsOf(company), kind, number })
    .onConflict((conflict) => conflict.column('number').doNothing())
    .execute();
  return trx
    .selectFrom('organisation')
    .select(['id', 'kind', 'status', 'source'])
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
}
