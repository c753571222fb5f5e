import type { AgreementEvent } from '@koble/agreements';
import type { Trx } from '@koble/db';
import { findToldAgreement } from './agreement-told-queries';
import { NO_DATA, type Notice } from './notice';
import { listMembers } from './recipient-queries';

const SIDES = ['company', 'partner'] as const;

/** Tells both sides of each step: the other one's people, and the colleagues of whoever took it. None for one that is gone. */
export async function agreementNotices(trx: Trx, event: AgreementEvent): Promise<Notice[]> {
  const agreement = await findToldAgreement(trx, event.agreementId);
  if (agreement === undefined) return [];
  const notices: Notice[] = [];
  for (const side of SIDES) {
    // The company is reminded of its answer; the partner has nothing to do about it yet.
    if (event.kind === 'agreement.approval_due' && side === 'partner') continue;
    // Of a step each side hears by whom it was; of the end of time, with whom it was.
    const teller = 'side' in event ? event.side : side === 'company' ? 'partner' : 'company';
    const members = await listMembers(trx, agreement[side].id);
    notices.push({
      topic: event.kind === 'agreement.requested' ? 'interest' : 'answer',
      kind: event.kind,
      introductionId: null,
      data: {
        ...NO_DATA,
        title: agreement.title,
        organisation: agreement[teller].name,
        agreementId: event.agreementId,
      },
      recipients: members.filter(({ personId }) => !('by' in event) || personId !== event.by),
    });
  }
  return notices;
}
