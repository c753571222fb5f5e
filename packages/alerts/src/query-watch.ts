import type { Trx } from '@koble/db';
import { conditionsOf } from './conditions';
import { createPercolator, type Percolator } from './percolator';
import { setImmediate } from 'node:timers/promises';
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
  const percolator = createPercolator();
  let since = '0';
  return {
    percolator,
    async refresh(trx) {
      const next = await firstOpenTransaction(trx);
      for (const [i, { id, search }] of (await listQueriesSince(trx, since)).entries()) {
        percolator.put(id, conditionsOf(search));
        if (i % AT_ONCE === AT_ONCE - 1) await setImmediate();
      }
      since = next;
    },
    async forgetUnwanted(trx, queryIds) {
      for (const id of await findUnwanted(trx, queryIds)) percolator.remove(id);
    },
  };
}
