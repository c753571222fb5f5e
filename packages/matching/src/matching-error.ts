export type MatchingErrorCode =
  /** No such answer was shown to whoever asks, or not with this in it. */
  | 'matching.no_such_answer'
  | 'matching.no_such_objection'
  | 'matching.objected_already'
  | 'matching.answered_already'
  /** An operator's accountant looks after money alone. */
  | 'matching.not_an_adviser';
