import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import { lockPlanAtVersion } from './lock-plan';
import { deletePlan } from './plan-queries';
import type { PlanVersion } from './plan-schema';
import { recordPlanAct, type CompanyActor } from './record-plan-act';

/** Takes a plan away with its tasks. Errors: `plans.not_found`, `plans.changed_meanwhile`. */
export async function removePlan(
  { db }: { db: Db },
  actor: CompanyActor,
  read: PlanVersion,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const { id } = await lockPlanAtVersion(trx, actor, read);
    await deletePlan(trx, id);
    await recordPlanAct(trx, actor, { act: 'removed', id });
  });
}
