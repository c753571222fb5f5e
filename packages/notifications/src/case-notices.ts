import { MEMBERSHIP_ROLES } from '@koble/accounts/schema';
import type { CaseEvent } from '@koble/cases';
import type { Trx } from '@koble/db';
import { deadlineRecipients } from './deadline-recipients';
import { NO_DATA, type Notice } from './notice';
import type { NotificationKind } from './notification-kinds';
import { findToldDeadline } from './case-told-queries';
import { listMembers } from './recipient-queries';

/**
 * Tells a company of a deadline of its funding case: whoever is to do it, and everybody where nobody is, on the last day and of a
 * change. None where it was done, closed or moved meanwhile.
 */
export async function caseNotices(trx: Trx, event: CaseEvent): Promise<Notice[]> {
  const item = await findToldDeadline(trx, event.itemId);
  if (item === undefined || item.dueOn !== event.onDate) return [];
  const { organisationId, assigneeId, caseId, caseTitle } = item;
  const members = await listMembers(trx, organisationId, MEMBERSHIP_ROLES);
  const days = event.kind === 'case.deadline' ? event.days : null;
  return [
    {
      topic: 'case',
      kind: kindOf(event),
      introductionId: null,
      data: {
        ...NO_DATA,
        title: caseTitle,
        on: event.onDate,
        deadline: { caseId, item: item.kind, title: item.title },
      },
      recipients: deadlineRecipients(members, { assigneeId, days }),
    },
  ];
}

function kindOf(event: CaseEvent): NotificationKind {
  return event.onDate === null ? 'case.deadline_gone' : event.kind;
}
