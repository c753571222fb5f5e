import { AppError, type ErrorKind } from '@koble/kernel';

export type AgreementErrorCode =
  /** Also for what is there and not this actor's to see. */
  | 'agreements.not_found'
  /** The actor sees it and may not do this: an accountant, or an adviser who would accept for a client. */
  | 'agreements.not_yours'
  /** `details` hold the `state`. */
  | 'agreements.wrong_state'
  /** `details` hold the `version` that it has now. */
  | 'agreements.changed_meanwhile'
  | 'agreements.already_requested'
  /** The offer is not published. */
  | 'agreements.offer_closed'
  /** A student's task, after the last day on which topics are handed in. */
  | 'agreements.topics_closed'
  | 'agreements.unknown_need'
  | 'agreements.unknown_call'
  /** A day that has passed, or that is more than three years away. */
  | 'agreements.start_out_of_range'
  /** Before the partner can begin with what it offers. */
  | 'agreements.start_too_early'
  | 'agreements.no_change'
  | 'agreements.no_document'
  /** While a change is proposed there is no other, and nothing is delivered. */
  | 'agreements.change_open'
  /** Also for one that was withdrawn or answered meanwhile. */
  | 'agreements.no_change_open'
  /** The other side's to say: it has proposed the change, or is to answer it. */
  | 'agreements.change_not_yours'
  /** What is proposed is what holds. */
  | 'agreements.nothing_changed'
  /** `field` is `milestones`: what is reached is not taken out of the terms. */
  | 'agreements.milestone_reached'
  /** `field` is `deliverables`: nor is what has files. */
  | 'agreements.deliverable_has_files'
  /** A day to come, or one before the work began. */
  | 'agreements.hours_out_of_range'
  | 'agreements.no_such_hours'
  | 'agreements.no_such_milestone'
  | 'agreements.no_such_deliverable'
  /** `details` hold the `max` of a deliverable. */
  | 'agreements.too_many_files'
  | 'agreements.file_not_found'
  /** Also for one that is public no more. */
  | 'agreements.no_such_result'
  /** A review is written once. */
  | 'agreements.already_reviewed'
  | 'agreements.document_damaged';

export function agreementError(
  code: AgreementErrorCode,
  kind: ErrorKind,
  options: { field?: string; details?: Record<string, string | number> } = {},
): AppError<AgreementErrorCode> {
  return new AppError(code, kind, options);
}

export function agreementNotFound(): AppError<AgreementErrorCode> {
  return agreementError('agreements.not_found', 'not_found');
}
