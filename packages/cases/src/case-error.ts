import { AppError, type ErrorKind } from '@koble/kernel';

export type CaseErrorCode =
  /** Also for what is another company's. */
  | 'cases.not_found'
  | 'cases.wrong_state'
  /** Somebody else has changed it since it was read; `details` hold the `version` now. */
  | 'cases.changed_meanwhile'
  | 'cases.unknown_call'
  | 'cases.unknown_need'
  | 'cases.unknown_person'
  | 'cases.amount_missing'
  | 'cases.rate_missing'
  | 'cases.in_the_future'
  | 'cases.dates_reversed'
  /** `details` hold in øre what is left of the grant (`leftOre`). */
  | 'cases.over_grant'
  /** Its day is the call's. */
  | 'cases.date_of_call'
  | 'cases.not_own_item'
  /** An accountant's: the files are others' to add and take away. */
  | 'cases.only_read'
  /** Also for one that is held or refused. */
  | 'cases.file_not_found'
  /** `details` hold the `max` of an item. */
  | 'cases.too_many_files'
  /** `details` hold how many there may be (`max`). */
  | 'cases.too_many';

export function caseError(
  code: CaseErrorCode,
  kind: ErrorKind,
  options: { field?: string; details?: Record<string, string | number> } = {},
): AppError<CaseErrorCode> {
  return new AppError(code, kind, options);
}

export function caseNotFound(): AppError<CaseErrorCode> {
  return caseError('cases.not_found', 'not_found');
}
