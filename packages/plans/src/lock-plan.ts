import type { Trx } from '@koble/db';
import { planError, planNotFound } from './plan-error';
import { lockPlan, type PlanRow } from './plan-queries';
import type { PlanVersion } from './plan-schema';
import type { CompanyActor } from './record-plan-act';
import { lockTask, type TaskRow } from './task-queries';

/**
 * A plan of the acting company in the version that was read, kept from others until the transaction ends. Errors:
 * `plans.not_found`, `plans.changed_meanwhile`.
 */
export async function lockPlanAtVersion(
  trx: Trx,
  { organisationId }: CompanyActor,
  { id, version }: PlanVersion,
): Promise<PlanRow> {
  const row = await lockPlan(trx, id);
  if (row?.organisationId !== organisationId) throw planNotFound();
  refuseOtherVersion(row.version, version);
  return row;
}

/** Something to do for a plan that the actor sees, in the version that was read. Errors: as above. */
export async function lockTaskAtVersion(trx: Trx, { id, version }: PlanVersion): Promise<TaskRow> {
  const row = await lockTask(trx, id);
  if (row === undefined) throw planNotFound();
  refuseOtherVersion(row.version, version);
  return row;
}

function refuseOtherVersion(now: number, read: number): void {
  if (now !== read)
    throw planError('plans.changed_meanwhile', 'conflict', { details: { version: now } });
}
