import { MEMBERSHIP_ROLES } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import type { PlanEvent, PlanReminder } from '@koble/plans';
import { NO_DATA, type Notice } from './notice';
import { findToldPlan } from './plan-told-queries';
import { listMembers } from './recipient-queries';

/** Tells a company that something in its plan has changed. None where it is as it was again, or the plan is gone. */
export async function planNotices(
  trx: Trx,
  { kind, planId, count }: Exclude<PlanEvent, PlanReminder>,
): Promise<Notice[]> {
  const plan = await findToldPlan(trx, planId);
  if (plan === undefined) return [];
  return [
    {
      topic: 'plan',
      kind,
      introductionId: null,
      data: { ...NO_DATA, title: plan.title, plan: { planId, count } },
      recipients: await listMembers(trx, plan.organisationId, MEMBERSHIP_ROLES),
    },
  ];
}
