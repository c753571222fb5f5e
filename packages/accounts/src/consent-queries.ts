import type { Db, Trx } from '@koble/db';
import type { Operator, Partner } from './account-views';
import type { OrganisationKind } from './actor';

interface Pair {
  companyId: string;
  operatorId: string;
}

/** The gardens and incubators, by name. */
export async function selectOperators(db: Db): Promise<Operator[]> {
  return db
    .selectFrom('organisation')
    .select(['id', 'name', 'municipality'])
    .where('kind', '=', 'operator')
    .orderBy('name')
    .execute();
}

export async function selectPartners(db: Db): Promise<Partner[]> {
  return db
    .selectFrom('organisation')
    .select(['id', 'name', 'municipality'])
    .where('kind', '=', 'partner')
    .where('status', '=', 'active')
    .orderBy('name')
    .execute();
}

/** An organisation of a kind, by its id or its number. */
export async function findOfKind(
  trx: Trx,
  kind: OrganisationKind,
  key: { id: string } | { number: string },
): Promise<string | undefined> {
  const [column, value] =
    'id' in key ? (['id', key.id] as const) : (['number', key.number] as const);
  const found = await trx
    .selectFrom('organisation')
    .select('id')
    .where('kind', '=', kind)
    .where(column, '=', value)
    .executeTakeFirst();
  return found?.id;
}

/** The consent between the two that is asked for or given, and has not ended. */
export async function getOpenConsent(trx: Trx, { companyId, operatorId }: Pair): Promise<string> {
  const { id } = await trx
    .selectFrom('clientConsent')
    .select('id')
    .where('companyId', '=', companyId)
    .where('operatorId', '=', operatorId)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return id;
}

/** Asks for a consent; undefined where it is asked for or given already. */
export async function insertAsked(
  trx: Trx,
  asked: Pair & { askedBy: string; askedAt: Date },
): Promise<string | undefined> {
  const made = await trx
    .insertInto('clientConsent')
    .values(asked)
    .onConflict((conflict) =>
      conflict.columns(['companyId', 'operatorId']).where('endedAt', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return made?.id;
}

/** Gives a consent, asked for or not; undefined where it is given already. */
export async function upsertGiven(
  trx: Trx,
  { givenBy, givenAt, ...pair }: Pair & { givenBy: string; givenAt: Date },
): Promise<string | undefined> {
  const given = await trx
    .insertInto('clientConsent')
    .values({ ...pair, givenBy, givenAt })
    .onConflict((conflict) =>
      conflict
        .columns(['companyId', 'operatorId'])
        .where('endedAt', 'is', null)
        .doUpdateSet({ givenBy, givenAt })
        .where('clientConsent.givenAt', 'is', null),
    )
    .returning('id')
    .executeTakeFirst();
  return given?.id;
}

/** Ends a consent that this organisation gave, or was given; false where it has none by that id. */
export async function updateEnded(
  trx: Trx,
  { id, organisationId }: { id: string; organisationId: string },
  end: { endedBy: string; endedAt: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('clientConsent')
    .set(end)
    .where('id', '=', id)
    .where(({ or, eb }) =>
      or([eb('companyId', '=', organisationId), eb('operatorId', '=', organisationId)]),
    )
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
