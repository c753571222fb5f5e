export {
  Acceptance,
  ACTIONS,
  AGREEMENT_STATES,
  AgreementRequest,
  AtVersion,
  END_REASONS,
  Ending,
  HISTORY_KINDS,
  SIDES,
  TERMS_MOVES,
  TermsProposal,
  type Action,
  type AgreementState,
  type EndReason,
  type HistoryKind,
  type Side,
  type TermsMove,
} from './agreement-input';
export type {
  AgreementSummary,
  AgreementView,
  FrozenDocument,
  HistoryLine,
  LaidTerms,
  LinkedCall,
  RequestForm,
  Signature,
} from './agreement-views';
export {
  AgreementTerms,
  MAX_SCOPE_LINES,
  RIGHTS,
  sharesOf,
  type Milestone,
  type Rights,
} from './terms';
export type { TermsChange } from './terms-difference';
