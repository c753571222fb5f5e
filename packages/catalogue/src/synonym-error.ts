export type SynonymErrorCode =
  /** The word means something already: that is to be removed first. */
  | 'synonyms.taken'
  | 'synonyms.unknown_meaning'
  /** It has no letter or digit that one could search for. */
  | 'synonyms.no_word'
  | 'synonyms.not_found';
