export {
  Acceptance,
  AGREEMENT_STATES,
  AgreementRequest,
  AtVersion,
  END_REASONS,
  Ending,
  HISTORY_KINDS,
  TERMS_MOVES,
  TermsProposal,
  type AgreementState,
  type EndReason,
  type TermsMove,
} from './agreement-input';
export type {
  AgreementSummary,
  AgreementView,
  LaidTerms,
  LinkedCall,
  RequestForm,
} from './agreement-views';
export { CHANGE_REASON, ChangeProposal, ChangeRefusal } from './change-input';
export type { DecidedChange, ProposedView } from './change-views';
export {
  DeliveryFileTaken,
  DeliveryObjection,
  HoursSpent,
  HoursTaken,
  MilestoneMark,
  ResultConsent,
  ResultInput,
  ReviewInput,
} from './delivery-input';
export type { DeliveryView, PublicResult, ResultView } from './delivery-views';
export {
  MAX_CALLS,
  MAX_SCOPE_LINES,
  ProposedTerms,
  RIGHTS,
  type AgreementTerms,
  type Milestone,
  type Rights,
} from './terms';
export type { TermsChange } from './terms-difference';
