import { AppError, type ErrorKind } from '@koble/kernel';

/** `aid.not_declared`: an award that a register or a case has written, which is changed where it is from. */
export type AidErrorCode =
  | 'aid.amount_out_of_range'
  | 'aid.already_linked'
  /** Somebody else has changed it since it was read. */
  | 'aid.changed_meanwhile'
  | 'aid.granted_in_future'
  | 'aid.link_objected'
  | 'aid.no_such_award'
  | 'aid.no_such_link'
  | 'aid.not_a_company'
  | 'aid.not_declared'
  | 'aid.not_yours'
  | 'aid.own_number'
  | 'aid.planned_day_out_of_range'
  | 'aid.rate_out_of_range'
  | 'aid.too_many_awards'
  | 'aid.too_many_links';

export function aidError(
  code: AidErrorCode,
  kind: ErrorKind,
  field?: string,
): AppError<AidErrorCode> {
  return new AppError(code, kind, field === undefined ? {} : { field });
}
