import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { lockPlanAtVersion } from './lock-plan';
import { changePlanRow } from './plan-queries';
import type { PlanText } from './plan-schema';
import { recordPlanAct, type CompanyActor } from './record-plan-act';

/** Names a plan, and keeps what the company notes of it. Errors: `plans.not_found`, `plans.changed_meanwhile`. */
export async function changePlan(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
  { title, note, ...read }: PlanText,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const { id, version } = await lockPlanAtVersion(trx, actor, read);
    await changePlanRow(trx, id, { title, note, version: version + 1, updatedAt: clock.now() });
    await recordPlanAct(trx, actor, { act: 'changed', id });
  });
}
