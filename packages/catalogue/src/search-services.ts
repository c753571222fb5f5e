import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { SearchEngine } from '@koble/search';
import type { AnswerCache } from './answer-cache';
import type { SynonymBook } from './synonym-book';
import type { ZeroHitLog } from './zero-hit-log';

/** What a search works with. */
export interface SearchServices {
  db: Db;
  engine: SearchEngine;
  cache: AnswerCache;
  synonyms: SynonymBook;
  zeroHits: ZeroHitLog;
  clock: Clock;
}
