export {
  CalendarToken,
  CaseDetails,
  CaseGrant,
  CasePayment,
  CaseRefusal,
  CaseRequest,
  CaseStart,
  CaseVersion,
  ItemChange,
  ItemDone,
  NewItem,
  ToldDeadline,
} from './case-schema';
export type {
  CalendarState,
  CaseItem,
  CaseList,
  CaseMoney,
  CaseStep,
  CaseSummary,
  CaseView,
} from './case-views';
export {
  CASE_STATES,
  type CaseMove,
  type CaseState,
  type ItemKind,
  type StepKind,
} from './case-kinds';
