import type { DB, Trx } from '@koble/db';
import type { Insertable, Selectable, Updateable } from 'kysely';

export type CaseRow = Selectable<DB['fundingCase']>;
export type CaseChange = Updateable<DB['fundingCase']>;

/** Behind the wall: every case that is seen is the acting company's. */
export function findCase(trx: Trx, id: string): Promise<CaseRow | undefined> {
  return trx.selectFrom('fundingCase').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Reads a case and keeps others from changing it until the transaction ends. */
export function lockCase(trx: Trx, id: string): Promise<CaseRow | undefined> {
  return trx
    .selectFrom('fundingCase')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export function insertCase(trx: Trx, row: Insertable<DB['fundingCase']>): Promise<CaseRow> {
  return trx.insertInto('fundingCase').values(row).returningAll().executeTakeFirstOrThrow();
}

export function changeCaseRow(trx: Trx, id: string, set: CaseChange): Promise<CaseRow> {
  return trx
    .updateTable('fundingCase')
    .set(set)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function deleteCase(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('fundingCase').where('id', '=', id).execute();
}

/** All of a company's, with what has been paid of each; the newest first. */
export function listCaseRows(
  trx: Trx,
  organisationId: string,
): Promise<(CaseRow & { paidOre: number })[]> {
  return trx
    .selectFrom('fundingCase')
    .selectAll()
    .select((select) =>
      select.fn
        .coalesce(
          select
            .selectFrom('fundingCasePayment')
            .select((sum) => sum.fn.sum<number>('amountOre').as('paid'))
            .whereRef('fundingCasePayment.caseId', '=', 'fundingCase.id'),
          select.lit(0),
        )
        .as('paidOre'),
    )
    .where('organisationId', '=', organisationId)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
}

export async function countCases(trx: Trx, organisationId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('fundingCase')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organisationId', '=', organisationId)
    .executeTakeFirstOrThrow();
  return count;
}

/** A need of this company, whatever its state. */
export function findOwnNeed(
  trx: Trx,
  { id, organisationId }: { id: string; organisationId: string },
): Promise<{ id: string; title: string } | undefined> {
  return trx
    .selectFrom('need')
    .select(['id', 'title'])
    .where('id', '=', id)
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();
}

/** A joint need, as long as this company is in it. */
export function findOwnJoint(
  trx: Trx,
  { id, organisationId }: { id: string; organisationId: string },
): Promise<{ id: string; title: string } | undefined> {
  return trx
    .selectFrom('jointNeed')
    .innerJoin('jointMember', 'jointMember.jointId', 'jointNeed.id')
    .select(['jointNeed.id', 'jointNeed.title'])
    .where('jointNeed.id', '=', id)
    .where('jointMember.organisationId', '=', organisationId)
    .where('jointMember.state', '=', 'joined')
    .executeTakeFirst();
}

export async function slugOfCall(trx: Trx, id: string): Promise<string | null> {
  const row = await trx
    .selectFrom('fundingCall')
    .select('slug')
    .where('id', '=', id)
    .where('state', '<>', 'draft')
    .executeTakeFirst();
  return row?.slug ?? null;
}

/** The company's own people, by name. */
export function listPeople(
  trx: Trx,
  organisationId: string,
): Promise<{ personId: string; name: string }[]> {
  return trx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select(['person.id as personId', 'person.name'])
    .where('membership.organisationId', '=', organisationId)
    .orderBy('person.name')
    .orderBy('person.id')
    .execute();
}
