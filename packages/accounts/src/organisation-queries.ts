import type { DB, Db, Trx } from '@koble/db';
import { AppError } from '@koble/kernel';
import { sql, type Selectable, type Updateable } from 'kysely';
import type { AccountErrorCode } from './account-error';
import type { OrganisationKind } from './actor';
import type { CompanyProfile, RegisterCompany } from './company-profile';
import { oddAnswer } from './register-answer';

/** What is known of an organisation, in the form that funding rules read. Throws `accounts.no_such_organisation`. */
export async function profileOfOrganisation(db: Db, id: string): Promise<CompanyProfile> {
  return profileOf(await getOrganisationRow(db, id));
}

/** The same of several organisations, by their ids. */
export async function profilesOfOrganisations(
  db: Db | Trx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CompanyProfile>> {
  const rows = await db
    .selectFrom('organisation')
    .selectAll()
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, profileOf(row)] as const));
}

/** Throws `accounts.no_such_organisation`. */
export async function getOrganisationRow(
  db: Db | Trx,
  id: string,
): Promise<Selectable<DB['organisation']>> {
  const row = await db
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined)
    throw new AppError<AccountErrorCode>('accounts.no_such_organisation', 'not_found');
  return row;
}

export function profileOf(row: Selectable<DB['organisation']>): CompanyProfile {
  return {
    number: row.number,
    name: row.name,
    form: row.form,
    industry: row.industry,
    industryCode: row.industryCode,
    municipality: row.municipality,
    foundedOn: row.foundedOn,
    employees: row.employees,
    status: row.status,
    source: row.source,
    sourceAt: row.sourceAt.toISOString(),
  };
}

/** The id of the organisation with this number. */
export async function findByNumber(db: Db, number: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('organisation')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirst();
  return found?.id;
}

export async function kindOf(db: Db, id: string): Promise<OrganisationKind | undefined> {
  const found = await db
    .selectFrom('organisation')
    .select('kind')
    .where('id', '=', id)
    .executeTakeFirst();
  return found?.kind;
}

/**
 * Saves a company as the register has it, new or known by its number, and gives its id. What the company has written of
 * itself stays. Throws `accounts.register_answer` for one that the register no longer gives a name.
 */
export async function saveRegisterCompany(db: Db | Trx, company: RegisterCompany): Promise<string> {
  const facts = columnsOf(company);
  const row = await db
    .insertInto('organisation')
    .values({ ...facts, kind: 'company', number: company.profile.number })
    .onConflict((conflict) => conflict.column('number').doUpdateSet(facts))
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** A company's facts as they are written; those of one without a name are not. */
export function columnsOf({ profile, industryStandard }: RegisterCompany) {
  if (profile.name === null) throw oddAnswer('navn');
  const { number: _, name, ...facts } = profile;
  return { ...facts, name, industryStandard };
}

/**
 * The employer of an imported advert: the company with its number, else the one that an earlier advert made under the same
 * name, else a new unverified one. What is known from the register is never overwritten by an advert.
 */
export async function saveImportedEmployer(
  trx: Trx,
  employer: { name: string; number: string | null; homepage: string | null; at: Date },
): Promise<string> {
  const { name, number, homepage, at } = employer;
  const known = await trx
    .selectFrom('organisation')
    .select('id')
    .where((where) =>
      number === null
        ? where.and([
            where('name', '=', name),
            where('source', '=', 'nav'),
            where('number', 'is', null),
          ])
        : where('number', '=', number),
    )
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  const made = await trx
    .insertInto('organisation')
    .values({
      kind: 'company',
      name,
      number,
      homepage,
      source: 'nav',
      sourceAt: at,
      status: 'unverified',
    })
    // Somebody else may have saved the same number since it was looked for: theirs is kept, and its id given.
    .onConflict((conflict) => conflict.column('number').doUpdateSet({ number }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return made.id;
}

export async function updateOrganisation(
  trx: Trx,
  id: string,
  columns: Updateable<DB['organisation']>,
): Promise<void> {
  await trx.updateTable('organisation').set(columns).where('id', '=', id).execute();
}
