import type { AccountErrorCode } from '@koble/accounts';
import type { AgreementErrorCode } from '@koble/agreements';
import type { AidErrorCode } from '@koble/aid';
import type { AlertErrorCode } from '@koble/alerts/schema';
import type { CandidateErrorCode } from '@koble/candidates';
import type { CaseErrorCode } from '@koble/cases';
import type { CatalogueErrorCode, SynonymErrorCode } from '@koble/catalogue';
import type { FundingErrorCode } from '@koble/funding';
import type { FilesErrorCode } from '@koble/files';
import type {
  IntroductionErrorCode,
  MeetingErrorCode,
  OutcomeErrorCode,
  ThreadErrorCode,
} from '@koble/introductions';
import type { JointNeedErrorCode } from '@koble/joint-needs';
import type { MatchingErrorCode } from '@koble/matching';
import type { NeedErrorCode } from '@koble/needs';
import type { NotificationErrorCode } from '@koble/notifications/schema';
import type { PilotErrorCode } from '@koble/pilots';
import type { PlanErrorCode } from '@koble/plans';
import type { SearchErrorCode } from '@koble/search';
import type { ApiErrorCode } from './procedures';

/** Every code that a procedure refuses with; the web has a sentence for each, which the compiler sees to. */
export type ErrorCode =
  | 'input.invalid'
  | AccountErrorCode
  | AgreementErrorCode
  | AidErrorCode
  | AlertErrorCode
  | ApiErrorCode
  | CandidateErrorCode
  | CaseErrorCode
  | CatalogueErrorCode
  | FilesErrorCode
  | FundingErrorCode
  | IntroductionErrorCode
  | JointNeedErrorCode
  | MatchingErrorCode
  | MeetingErrorCode
  | NeedErrorCode
  | NotificationErrorCode
  | OutcomeErrorCode
  | PilotErrorCode
  | PlanErrorCode
  | SearchErrorCode
  | SynonymErrorCode
  | ThreadErrorCode;
