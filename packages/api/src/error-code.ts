import type { AccountErrorCode } from '@koble/accounts';
import type { AidErrorCode } from '@koble/aid';
import type { AlertErrorCode } from '@koble/alerts/schema';
import type { CandidateErrorCode } from '@koble/candidates';
import type { CatalogueErrorCode, SynonymErrorCode } from '@koble/catalogue';
import type { FundingErrorCode } from '@koble/funding';
import type { FilesErrorCode } from '@koble/files';
import type {
  IntroductionErrorCode,
  MeetingErrorCode,
  OutcomeErrorCode,
  ThreadErrorCode,
} from '@koble/introductions';
import type { MatchingErrorCode } from '@koble/matching';
import type { NeedErrorCode } from '@koble/needs';
import type { NotificationErrorCode } from '@koble/notifications/schema';
import type { PilotErrorCode } from '@koble/pilots';
import type { SearchErrorCode } from '@koble/search';
import type { ApiErrorCode } from './procedures';

/** Every code that a procedure refuses with; the web has a sentence for each, which the compiler sees to. */
export type ErrorCode =
  | 'input.invalid'
  | AccountErrorCode
  | AidErrorCode
  | AlertErrorCode
  | ApiErrorCode
  | CandidateErrorCode
  | CatalogueErrorCode
  | FilesErrorCode
  | FundingErrorCode
  | IntroductionErrorCode
  | MatchingErrorCode
  | MeetingErrorCode
  | NeedErrorCode
  | NotificationErrorCode
  | OutcomeErrorCode
  | PilotErrorCode
  | SearchErrorCode
  | SynonymErrorCode
  | ThreadErrorCode;
