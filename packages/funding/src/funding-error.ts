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
  /** Somebody else has published another version since this one was read. */
  | 'funding.changed_meanwhile'
  | 'funding.not_checked'
  | 'funding.slug_taken'
  | 'funding.version_not_found'
  | 'funding.draft_not_found'
  | 'funding.too_many_drafts'
  | 'funding.correction_not_found'
  | 'funding.project_ends_before_it_starts'
  | 'funding.project_too_long'
  | 'funding.milestones_do_not_fit'
  | 'funding.rules_repeat'
  | 'funding.rules_too_complex'
  | 'funding.rule_cycle'
  | 'funding.answers_contradict'
  | 'funding.unknown_question'
  | CallProblemCode;

/** What `callProblems` finds. */
export type CallProblemCode =
  | 'funding.amount_min_above_max'
  | 'funding.amount_above_pot'
  | 'funding.share_above_intensity'
  | 'funding.deadline_missing'
  | 'funding.deadline_passed'
  | 'funding.deadline_twice'
  | 'funding.dates_reversed'
  | 'funding.forecast_has_deadline'
  | 'funding.forecast_passed'
  | 'funding.trl_reversed'
  | 'funding.cost_cap_twice';

export function fundingError(
  code: FundingErrorCode,
  kind: ErrorKind,
  options: { field?: string; details?: Record<string, string> } = {},
): AppError<FundingErrorCode> {
  return new AppError(code, kind, options);
}
