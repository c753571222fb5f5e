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
export type { CaseList, CaseMoney, CaseStep } from './case-views';
export type { ItemKind } from './case-kinds';
