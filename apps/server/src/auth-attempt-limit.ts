import type { Clock } from '@koble/kernel';
import { LRUCache } from 'lru-cache';

export interface Attempt {
  /** Takes it out of the count again: it was no guess. */
  giveBack(): void;
}

export interface AttemptLimit {
  /** Counts one more, or gives undefined where there have been too many. */
  take(key: string): Attempt | undefined;
}

export interface LimitRule {
  max: number;
  minutes: number;
}

/** So many accounts and addresses at once take about 10 MB; beyond that the ones that were quiet longest are forgotten. */
const REMEMBERED = 50_000;

/**
 * At most `max` attempts a key, counted from its first one for `minutes`. An attempt is counted before it is known how it
 * went, so that many at once do not slip past. The counts are this process's own: with n servers, n times as many get through.
 */
export function createAttemptLimit({ max, minutes }: LimitRule, clock: Clock): AttemptLimit {
  const windows = new LRUCache<string, { count: number; endsAt: number }>({ max: REMEMBERED });
  return {
    take(key) {
      const now = clock.now().getTime();
      let window = windows.get(key);
      if (window === undefined || window.endsAt <= now) {
        window = { count: 0, endsAt: now + minutes * 60_000 };
        windows.set(key, window);
      }
      if (window.count >= max) return undefined;
      const counted = window;
      counted.count += 1;
      return {
        giveBack() {
          counted.count -= 1;
        },
      };
    },
  };
}
