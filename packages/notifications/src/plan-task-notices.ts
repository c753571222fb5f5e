import { MEMBERSHIP_ROLES } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import type { PlanReminder } from '@koble/plans';
import { deadlineRecipients } from './deadline-recipients';
import { NO_DATA, type Notice } from './notice';
import { findToldTask } from './plan-told-queries';
import { listMembers } from './recipient-queries';

/** Tells a company that something is to be done for its plan, or is late. None where it was done, moved or taken away meanwhile. */
export async function planTaskNotices(
  trx: Trx,
  { kind, taskId, onDate, days }: PlanReminder,
): Promise<Notice[]> {
  const told = await findToldTask(trx, taskId);
  if (told?.dueOn !== onDate) return [];
  const { organisationId, assigneeId, planId, planTitle } = told;
  const members = await listMembers(trx, organisationId, MEMBERSHIP_ROLES);
  return [
    {
      topic: 'plan',
      kind,
      introductionId: null,
      data: {
        ...NO_DATA,
        title: planTitle,
        on: onDate,
        task: { planId, task: told.kind, title: told.title },
      },
      recipients: deadlineRecipients(members, { assigneeId, days }),
    },
  ];
}
