import type { Db } from '@koble/db';
import { createAnswerCache } from './answer-cache';
import type { SearchServices } from './search-services';
import { createSynonymBook } from './synonym-book';
import { createZeroHitLog } from './zero-hit-log';

/** What a process remembers for its searches. At first it keeps no answers and knows no synonyms. */
export function createSearchMemory(
  db: Db,
): Pick<SearchServices, 'cache' | 'synonyms' | 'zeroHits'> {
  return {
    cache: createAnswerCache(),
    synonyms: createSynonymBook(db),
    zeroHits: createZeroHitLog(),
  };
}
