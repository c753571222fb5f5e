import { recordAct } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';

/** Whoever acts for the company of a plan. */
export type CompanyActor = OrganisationActor<'company'>;

/** The company's own, or the advisers with whom a plan is shared. */
export type PlanReader = CompanyActor | OrganisationActor<'operator'>;

type PlanAct = 'saved' | 'changed' | 'taken_over' | 'shared' | 'unshared' | 'removed';

/** Writes what was done with a plan into the audit log. */
export function recordPlanAct(
  trx: Trx,
  actor: CompanyActor,
  { act, id }: { act: PlanAct; id: string },
): Promise<void> {
  return recordAct(trx, actor, { action: `plan.${act}`, objectKind: 'plan', objectId: id });
}
