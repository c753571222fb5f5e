import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { lockPlanAtVersion } from './lock-plan';
import { planError } from './plan-error';
import { changePlanRow, listConsentedOperators } from './plan-queries';
import type { PlanShare } from './plan-schema';
import { recordPlanAct, type CompanyActor } from './record-plan-act';

/**
 * Lets the advisers of an operator that acts for the company read a plan and tick its tasks off, or takes that back. It also ends
 * with the operator's consent. Errors: `plans.not_found`, `plans.changed_meanwhile`, `plans.no_consent`.
 */
export async function sharePlan(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
  { operatorId, ...read }: PlanShare,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const { id, version } = await lockPlanAtVersion(trx, actor, read);
    if (operatorId !== null) {
      const operators = await listConsentedOperators(trx, actor.organisationId);
      if (!operators.some((operator) => operator.id === operatorId))
        throw planError('plans.no_consent', 'invalid', { field: 'operatorId' });
    }
    await changePlanRow(trx, id, {
      sharedWith: operatorId,
      version: version + 1,
      updatedAt: clock.now(),
    });
    await recordPlanAct(trx, actor, { act: operatorId === null ? 'unshared' : 'shared', id });
  });
}
