import type { Side } from './agreement-input';

/** What happens to an agreement that both sides are to hear of. `by` is the human who did it and is not told. */
export type AgreementEvent =
  | { kind: 'agreement.requested'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.offered'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.countered'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.revised'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.signed'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.accepted'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.started'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.delivered'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.sent_back'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.approved'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.review_written'; agreementId: string; by: string; side: Side }
  /** The second review: now each side reads the other's. */
  | { kind: 'agreement.reviewed'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.review_over'; agreementId: string }
  | { kind: 'agreement.result_written'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.result_public'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.result_withdrawn'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.change_proposed'; agreementId: string; by: string; side: Side }
  /** The first of two yeses, where an adviser has proposed it: the other side's is due. */
  | { kind: 'agreement.change_signed'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.change_agreed'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.change_refused'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.change_withdrawn'; agreementId: string; by: string; side: Side }
  /** The company has not answered a delivery for a week: it is reminded. */
  | { kind: 'agreement.approval_due'; agreementId: string }
  /** Nor for two: both are told that nothing is approved by itself. */
  | { kind: 'agreement.approval_late'; agreementId: string }
  | { kind: 'agreement.declined'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.cancelled'; agreementId: string; by: string; side: Side }
  | { kind: 'agreement.expired'; agreementId: string };
