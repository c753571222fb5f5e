import type { DB, Trx } from '@koble/db';
import type { Insertable, Selectable, Updateable } from 'kysely';
import { z } from 'zod';
import { PlanChange, PlanPicture } from './plan-picture';

const Changes = z.array(PlanChange);

/** A plan as it is kept, with what is in it read. */
export type PlanRow = Omit<Selectable<DB['plan']>, 'saved' | 'current' | 'changes'> & {
  saved: PlanPicture;
  current: PlanPicture | null;
  changes: PlanChange[];
};

/** What is written of a plan; pictures and changes as values. */
export type PlanWrite = Omit<Updateable<DB['plan']>, 'saved' | 'current' | 'changes'> & {
  saved?: PlanPicture;
  current?: PlanPicture | null;
  changes?: readonly PlanChange[];
};

type Kept = Selectable<DB['plan']>;

export function planOfRow(row: Kept): PlanRow {
  return {
    ...row,
    saved: PlanPicture.parse(row.saved),
    current: row.current === null ? null : PlanPicture.parse(row.current),
    changes: Changes.parse(row.changes),
  };
}

/** Behind the wall: every plan that is seen is the acting company's, or shared with the acting operator. */
export async function findPlan(trx: Trx, id: string): Promise<PlanRow | undefined> {
  const row = await trx.selectFrom('plan').selectAll().where('id', '=', id).executeTakeFirst();
  return row && planOfRow(row);
}

/** Reads a plan and keeps others from changing it until the transaction ends. */
export async function lockPlan(trx: Trx, id: string): Promise<PlanRow | undefined> {
  const row = await trx
    .selectFrom('plan')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && planOfRow(row);
}

/** The newest first. */
export async function listPlanRows(trx: Trx): Promise<PlanRow[]> {
  const rows = await trx
    .selectFrom('plan')
    .selectAll()
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(planOfRow);
}

export async function insertPlan(
  trx: Trx,
  { saved, ...row }: Omit<Insertable<DB['plan']>, 'saved'> & { saved: PlanPicture },
): Promise<string> {
  const { id } = await trx
    .insertInto('plan')
    .values({ ...row, saved: JSON.stringify(saved) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function changePlanRow(
  trx: Trx,
  id: string,
  { saved, current, changes, ...set }: PlanWrite,
): Promise<void> {
  await trx
    .updateTable('plan')
    .set({
      ...set,
      ...(saved === undefined ? {} : { saved: JSON.stringify(saved) }),
      ...(current === undefined
        ? {}
        : { current: current === null ? null : JSON.stringify(current) }),
      ...(changes === undefined ? {} : { changes: JSON.stringify(changes) }),
    })
    .where('id', '=', id)
    .execute();
}

export async function deletePlan(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('plan').where('id', '=', id).execute();
}

export async function countPlans(trx: Trx, organisationId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('plan')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organisationId', '=', organisationId)
    .executeTakeFirstOrThrow();
  return count;
}

/** What organisations are called, by their ids. */
export async function namesOfOrganisations(
  trx: Trx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name] as const));
}

/** The operators that act for a company now, by name. */
export function listConsentedOperators(
  trx: Trx,
  companyId: string,
): Promise<{ id: string; name: string }[]> {
  return trx
    .selectFrom('clientConsent')
    .innerJoin('organisation', 'organisation.id', 'clientConsent.operatorId')
    .select(['organisation.id', 'organisation.name'])
    .where('clientConsent.companyId', '=', companyId)
    .where('clientConsent.givenAt', 'is not', null)
    .where('clientConsent.endedAt', 'is', null)
    .orderBy('organisation.name')
    .orderBy('organisation.id')
    .execute();
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
