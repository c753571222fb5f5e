import type { Db } from '@koble/db';
import type { ListingSource, SearchEngine } from '@koble/search';
import { setTimeout as sleep } from 'node:timers/promises';
import { compareIndex, countWrong, type Wrong } from './compare-index';
import { countDirty } from './needs-queries';

/** Waits, after the last fault, until nothing waits to be sent and nothing is wrong; gives what is wrong after `limitMs`. */
export async function wrongWhenQuiet(
  on: { db: Db; engine: SearchEngine; source: ListingSource },
  limitMs: number,
): Promise<{ wrong: Wrong; milliseconds: number }> {
  const started = performance.now();
  for (;;) {
    const waiting = await countDirty(on.db);
    const milliseconds = Math.round(performance.now() - started);
    if (waiting === 0 || milliseconds > limitMs) {
      const wrong = await compareIndex(on.engine, on.source);
      if (countWrong(wrong) === 0 || milliseconds > limitMs) return { wrong, milliseconds };
    }
    await sleep(25);
  }
}
