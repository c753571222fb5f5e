/**
 * Of threads and their files, beside `IntroductionErrorCode`. `introductions.file_not_found` is also said of another's file, a
 * used one, and one that is held or refused.
 */
export type ThreadErrorCode =
  | 'introductions.not_released'
  | 'introductions.empty_message'
  | 'introductions.file_not_found'
  | 'introductions.too_many_files';
