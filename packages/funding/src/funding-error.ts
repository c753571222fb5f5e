import { AppError, type ErrorKind } from '@koble/kernel';

/**
 * `funding.rules_contradict` names the rule (`details.rule`) and the one it cannot stand beside (`details.with`).
 * `funding.illegal_transition` names both states (`details.from`, `details.to`).
 */
export type FundingErrorCode =
  | 'funding.call_not_found'
  | 'funding.not_allowed'
  | 'funding.illegal_transition'
  | 'funding.funder_not_found'
  | 'funding.checked_in_the_future'
  | 'funding.rules_contradict'
  | 'funding.project_ends_before_it_starts'
  | 'funding.project_too_long'
  | 'funding.milestones_do_not_fit';

export function fundingError(
  code: FundingErrorCode,
  kind: ErrorKind,
  options: { field?: string; details?: Record<string, string> } = {},
): AppError<FundingErrorCode> {
  return new AppError(code, kind, options);
}
