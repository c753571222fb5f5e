import { countableQuery, type CountableQuery } from './countable-query';
import type { ListingKind } from './schema';

/** How often a query has found nothing among a kind of listing, or among any. */
export interface ZeroHitCount extends CountableQuery {
  kind: ListingKind | 'any';
  count: number;
}

/** What was searched for in vain, kept in memory until it is saved: no search waits for it or fails by it. */
export interface ZeroHitLog {
  note(search: { q: string; kind: ListingKind | null }): void;
  /** Gives what has been noted, and forgets it. */
  take(): ZeroHitCount[];
}

/** More different ones between two savings are somebody's machine, and are not kept. */
const MOST = 500;

export function createZeroHitLog(): ZeroHitLog {
  const noted = new Map<string, ZeroHitCount>();
  return {
    note({ q, kind: searched }) {
      const query = countableQuery(q);
      if (query === undefined) return;
      const kind = searched ?? 'any';
      const name = `${kind} ${query.key}`;
      const before = noted.get(name);
      if (before !== undefined) before.count += 1;
      else if (noted.size < MOST) noted.set(name, { ...query, kind, count: 1 });
    },
    take() {
      const counts = [...noted.values()];
      noted.clear();
      return counts;
    },
  };
}
