import type { Db } from '@koble/db';
import { createSynonyms, taxonomy, type Synonyms } from '@koble/taxonomy';
import { listActiveSynonyms } from './synonym-queries';

/** The words that advisers have given a meaning, as this process knows them: a search waits for no database. */
export interface SynonymBook {
  read(): Synonyms;
  /** Reads them anew; of several at once the one that was begun last counts. */
  reload(): Promise<void>;
}

/** Knows none until it is loaded. */
export function createSynonymBook(db: Db): SynonymBook {
  let synonyms = createSynonyms(taxonomy, []);
  let begun = 0;
  return {
    read: () => synonyms,
    async reload() {
      begun += 1;
      const mine = begun;
      const known = await listActiveSynonyms(db);
      if (mine === begun) synonyms = createSynonyms(taxonomy, known);
    },
  };
}
