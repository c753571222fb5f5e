import { AppError, type ErrorKind } from '@koble/kernel';

export type IntroductionErrorCode =
  /** Also for what is there and not this actor's to see. */
  | 'introductions.not_found'
  /** The actor sees it and may not do this: an accountant, or an adviser who would say a client's yes. */
  | 'introductions.not_yours'
  | 'introductions.wrong_state'
  | 'introductions.changed_meanwhile'
  /** `details` hold the `id` and `state` of the one before, where the actor takes part in it. */
  | 'introductions.already_sent'
  | 'introductions.object_closed'
  /** An imported advert: its employer answers where the advert says. */
  | 'introductions.answered_elsewhere'
  | 'introductions.own_organisation'
  | 'introductions.you_shut_out'
  | 'introductions.why_missing'
  /** A text of somebody nameless that tells who they are. */
  | 'introductions.tells_who'
  | 'introductions.unknown_need'
  | 'introductions.unknown_operator'
  | 'introductions.contact_gone';

export function introductionError(
  code: IntroductionErrorCode,
  kind: ErrorKind,
  options: { field?: string; details?: Record<string, string | number> } = {},
): AppError<IntroductionErrorCode> {
  return new AppError(code, kind, options);
}

export function introductionNotFound(): AppError<IntroductionErrorCode> {
  return introductionError('introductions.not_found', 'not_found');
}
