/**
 * Of a file (all `invalid`, field `file`): `files.empty`, `files.too_large`, `files.type_not_allowed` (its content is of no kind
 * that is taken), `files.type_mismatch` (its name says another kind than its content) and `files.refused` by the virus scanner. Of a
 * service that does not answer rightly now (`unavailable`): `files.store_unavailable`, `files.scanner_unavailable`.
 */
export type FilesErrorCode =
  | 'files.empty'
  | 'files.too_large'
  | 'files.type_not_allowed'
  | 'files.type_mismatch'
  | 'files.refused'
  | 'files.store_unavailable'
  | 'files.scanner_unavailable';
