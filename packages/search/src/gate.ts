import { searchError } from './search-error';

/** Lets work through a few at a time; see `createGate`. */
export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * At most `atOnce` pieces of work run, at most `waiting` more wait for their turn; the rest are refused at once with
 * `search.unavailable`. The engine's own queue is a thousand deep: by the time it refuses, every answer is seconds late.
 */
export function createGate({ atOnce, waiting }: { atOnce: number; waiting: number }): Gate {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw searchError('search.unavailable', 'too many searches');
      // Whoever ends hands the place over, so `running` stays as it is.
      await new Promise<void>((turn) => queue.push(turn));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
