import { turnOf } from './agreement';
import type { Side } from './agreement-input';
import type { AgreementSummary } from './agreement-views';
import type { NamedAgreement } from './list-queries';

/** An agreement as a row of one side's list. */
export function summaryOf(of: NamedAgreement, side: Side): AgreementSummary {
  return {
    id: of.id,
    number: of.number,
    version: of.version,
    state: of.state,
    title: of.title,
    side,
    company: { id: of.companyId, name: of.companyName },
    partner: { id: of.partnerId, name: of.partnerName },
    turn: turnOf(of),
    changeWaitsFor: of.changeWaitsFor,
    deadlineOn: of.deadlineOn,
    updatedAt: of.updatedAt.toISOString(),
  };
}
