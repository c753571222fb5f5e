import type { DB, Trx } from '@koble/db';
import { sql, type Selectable } from 'kysely';
import { planOfRow, type PlanRow } from './plan-queries';

export type PartKind = Selectable<DB['planPart']>['kind'];

export interface PlanPart {
  kind: PartKind;
  partId: string;
}

/** The version that a part has now; null where it is gone. */
const VERSION_NOW = sql<number | null>`case part.kind
  when 'need' then (select version from need where id = part.part_id)
  when 'person' then (select version from candidate where id = part.part_id)
  when 'pilot' then (select version from pilot_offer where id = part.part_id)
  when 'call' then (select version from funding_call where id = part.part_id)
end`;

export async function insertParts(
  trx: Trx,
  planId: string,
  parts: readonly PlanPart[],
): Promise<void> {
  await trx
    .insertInto('planPart')
    .values(parts.map((part) => ({ ...part, planId, version: null })))
    .execute();
}

export function listParts(trx: Trx, planId: string): Promise<PlanPart[]> {
  return trx
    .selectFrom('planPart')
    .select(['kind', 'partId'])
    .where('planId', '=', planId)
    .orderBy('partId')
    .execute();
}

export async function deleteParts(
  trx: Trx,
  planId: string,
  partIds: readonly string[],
): Promise<void> {
  if (partIds.length === 0) return;
  await trx
    .deleteFrom('planPart')
    .where('planId', '=', planId)
    .where('partId', 'in', partIds)
    .execute();
}

/** The plan that a company has of a need with exactly these parts. */
export async function findPlanOfParts(
  trx: Trx,
  organisationId: string,
  partIds: readonly string[],
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('plan')
    .select('plan.id')
    .where('organisationId', '=', organisationId)
    .where(
      sql<boolean>`(select array_agg(part_id order by part_id) from plan_part where plan_id = plan.id)
        = (select array_agg(id order by id) from unnest(${[...partIds]}::uuid[]) as id)`,
    )
    .executeTakeFirst();
  return row?.id;
}

/**
 * Plans that have not been looked at on this day, or of which a part was written since. Those that another worker has in hand are
 * left to it.
 */
export async function lockTouchedPlans(
  trx: Trx,
  { today, after, limit }: { today: string; after: string; limit: number },
): Promise<PlanRow[]> {
  const rows = await trx
    .selectFrom('plan')
    .selectAll()
    .where(
      sql<boolean>`(looked_on < ${today}::date or exists (
        select from plan_part part where part.plan_id = plan.id and part.version is distinct from ${VERSION_NOW}
      ))`,
    )
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(planOfRow);
}

/** Notes that a plan's parts are looked at as they are now. To be called before they are read: what is written after is seen anew. */
export async function setVersions(trx: Trx, planId: string): Promise<void> {
  await sql`update plan_part part set version = ${VERSION_NOW} where plan_id = ${planId}`.execute(
    trx,
  );
}
