import { listActiveSynonyms } from '@koble/catalogue';
import type { Trx } from '@koble/db';
import { canonicalJson } from '@koble/kernel/fingerprint';
import { createSynonyms, taxonomy } from '@koble/taxonomy';
import { setImmediate } from 'node:timers/promises';
import { conditionsOf } from './conditions';
import { createPercolator, type Percolator } from './percolator';
import { firstOpenTransaction, findUnwanted, listQueriesSince } from './saved-query-queries';

/** A hundred thousand take seconds when a worker starts: its other duties have their turn in between. */
const AT_ONCE = 500;

/** A worker's memory of the saved searches, brought up to date before it is asked. */
export interface QueryWatch {
  readonly percolator: Percolator;
  /** Takes in every search that was saved before now. */
  refresh(trx: Trx): Promise<void>;
  /** Forgets those of these searches that nobody wants any more. */
  forgetUnwanted(trx: Trx, queryIds: readonly string[]): Promise<void>;
}

/**
 * Starts empty: the first refresh reads all, each later one what has changed since. A transaction that was open then may still bring
 * searches, so these are asked for again; nobody has to tell it anything.
 */
export function createQueryWatch(): QueryWatch {
  let percolator = createPercolator();
  let since = '0';
  let meanings = createSynonyms(taxonomy, []);
  let known = canonicalJson([]);

  /** What words mean changes seldom; then every search is read anew. */
  async function readMeanings(trx: Trx): Promise<void> {
    const synonyms = (await listActiveSynonyms(trx)).map(({ word, kind, id }) => ({
      word,
      kind,
      id,
    }));
    const key = canonicalJson(synonyms);
    if (key === known) return;
    known = key;
    meanings = createSynonyms(taxonomy, synonyms);
    percolator = createPercolator();
    since = '0';
  }

  return {
    get percolator() {
      return percolator;
    },
    async refresh(trx) {
      await readMeanings(trx);
      const next = await firstOpenTransaction(trx);
      for (const [i, { id, search }] of (await listQueriesSince(trx, since)).entries()) {
        percolator.put(id, conditionsOf(search, meanings));
        if (i % AT_ONCE === AT_ONCE - 1) await setImmediate();
      }
      since = next;
    },
    async forgetUnwanted(trx, queryIds) {
      for (const id of await findUnwanted(trx, queryIds)) percolator.remove(id);
    },
  };
}
