import { openSearchLeadership, searchDirtySet, type Db } from '@koble/db';
import {
  createSync,
  type ListingSource,
  type SearchEngine,
  type SearchSync,
  type SyncParts,
} from '@koble/search';
import { needSource } from './need-source-queries';

const QUIET = { info: () => undefined, warn: () => undefined };

/** The real sync on a test's database and engine. `changed` replaces some of its parts: that is how the broken twins are made. */
export function syncUnderTest(
  on: { db: Db; url: string; engine: SearchEngine },
  changed: (parts: SyncParts) => Partial<SyncParts> = () => ({}),
): { sync: SearchSync; source: ListingSource; close(): Promise<void> } {
  const leadership = openSearchLeadership(on.url);
  const parts: SyncParts = {
    engine: on.engine,
    source: needSource(on.db),
    dirty: searchDirtySet(on.db),
    leadership,
  };
  const all = { ...parts, ...changed(parts) };
  return {
    sync: createSync(all, { log: QUIET }),
    source: needSource(on.db),
    close: () => leadership.close(),
  };
}
