import { recordAct } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import type { StepKind } from './case-kinds';
import { insertStep, type Before } from './step-queries';

/** Whoever acts for the company of a case. */
export type CompanyActor = OrganisationActor<'company'>;

/** Writes what somebody did into the case's history and the audit log; gives the id of the line. */
export async function recordStep(
  trx: Trx,
  actor: CompanyActor,
  step: { caseId: string; kind: StepKind; at: Date; before: Before | null },
): Promise<number> {
  const { personId, operatorId = null } = actor;
  await recordAct(trx, actor, {
    action: `case.${step.kind}`,
    objectKind: 'funding_case',
    objectId: step.caseId,
  });
  return insertStep(trx, { ...step, personId, operatorId });
}
