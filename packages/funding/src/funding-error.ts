import { AppError, type ErrorKind } from '@koble/kernel';

/**
 * `funding.rules_contradict` names the rule (`details.rule`) and those it cannot stand beside (`details.with`),
 * `funding.rules_repeat` the rule; `funding.rule_cycle` the calls that wait for each other in a circle (`details.chain`), and
 * `funding.answers_contradict` the question that cannot be answered so beside the others (`details.rule`).
 * `funding.illegal_transition` names both states (`details.from`, `details.to`).
 */
export type FundingErrorCode =
  | 'funding.call_not_found'
  | 'funding.not_allowed'
  | 'funding.illegal_transition'
  | 'funding.funder_not_found'
  | 'funding.checked_in_the_future'
  | 'funding.rules_contradict'
  | 'funding.rules_repeat'
  | 'funding.rules_too_complex'
  | 'funding.rule_cycle'
  | 'funding.answers_contradict'
  | 'funding.unknown_question';

export function fundingError(
  code: FundingErrorCode,
  kind: ErrorKind,
  options: { field?: string; details?: Record<string, string> } = {},
): AppError<FundingErrorCode> {
  return new AppError(code, kind, options);
}
