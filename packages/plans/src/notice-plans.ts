import { emitEvent, inTransaction, isPassing, type Db, type Trx } from '@koble/db';
import { osloDate } from '@koble/kernel';
import { canonicalJson } from '@koble/kernel/fingerprint';
import { lookAtPlan } from './look-at-plan';
import { listParts, lockTouchedPlans, setVersions } from './part-queries';
import type { PlanEvent } from './plan-events';
import type { PlanChange } from './plan-picture';
import { changePlanRow, type PlanRow } from './plan-queries';

const BATCH = 50;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** How many plans were looked at, of how many companies were told something new, and how many could not be looked at. */
export interface PlanReport {
  looked: number;
  told: number;
  failed: number;
}

/**
 * Looks at plans of which a part was written, and at each once a day: what has changed is kept beside what was saved, and the company
 * is told once of each change. Several workers may do it at once; a plan for which it fails keeps no other waiting.
 */
export async function noticePlans(db: Db, now: Date): Promise<PlanReport> {
  const report = { looked: 0, told: 0, failed: 0 };
  for (let after: string | undefined = FIRST_ID; after !== undefined;) {
    const from: string = after;
    after = await inTransaction(db, (trx) => noticeBatch(trx, { now, after: from, report }));
  }
  return report;
}

/** Gives the last id of a full batch: there may be more. */
async function noticeBatch(
  trx: Trx,
  { now, after, report }: { now: Date; after: string; report: PlanReport },
): Promise<string | undefined> {
  const plans = await lockTouchedPlans(trx, { today: osloDate(now), after, limit: BATCH });
  for (const plan of plans) {
    report.looked += 1;
    await setVersions(trx, plan.id);
    try {
      const isTold = await inTransaction(trx, (nested) => noticePlan(nested, plan, now));
      if (isTold) report.told += 1;
    } catch (error) {
      if (isPassing(error)) throw error;
      report.failed += 1;
      await changePlanRow(trx, plan.id, { lookedOn: osloDate(now) });
    }
  }
  return plans.length < BATCH ? undefined : plans.at(-1)?.id;
}

/** Whether there was something to tell. */
async function noticePlan(trx: Trx, plan: PlanRow, now: Date): Promise<boolean> {
  const parts = await listParts(trx, plan.id);
  const { current, changes } = await lookAtPlan(trx, { ...plan, parts }, now);
  const lookedOn = osloDate(now);
  // The days of what can be done now move on with the calendar: that is nothing new.
  if (canonicalJson(plan.changes) === canonicalJson(changes)) {
    await changePlanRow(trx, plan.id, { lookedOn, current });
    return false;
  }
  const untold = changes.filter((change) => !isAmong(plan.changes, change));
  await changePlanRow(trx, plan.id, {
    ...{ lookedOn, current, changes },
    changedAt: changes.length === 0 ? null : now,
    version: plan.version + 1,
  });
  if (untold.length === 0) return false;
  const count = untold.length;
  await emitEvent<PlanEvent>(trx, { kind: 'plan.changed', planId: plan.id, count });
  return true;
}

function isAmong(changes: readonly PlanChange[], change: PlanChange): boolean {
  return changes.some((other) => canonicalJson(other) === canonicalJson(change));
}
