import { createQueryWatch } from '@koble/alerts';
import type { WatchedSearch } from '@koble/alerts/schema';
import { chosenFilter, pageListingIds, readListingDocuments } from '@koble/catalogue';
import { inTransaction } from '@koble/db';
import { loadDemoRegion } from '@koble/demo';
import { fixedClock } from '@koble/kernel';
import { searchQuery } from '@koble/taxonomy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWatched } from '../support/alert-examples';
import { testDatabase } from '../support/test-database';
import { testSearch } from '../support/test-search';
import { fillIndex } from './fill-index';
import { QUERIES } from './queries';

const { db } = await testDatabase();
const place = testSearch();
const closers: (() => Promise<void>)[] = [];
const NOW = '2026-11-26T10:00:00Z';

/** What is asked: each query of the relevance test, by itself and narrowed in the ways that people narrow. */
// Its stem is "mal", which the engine takes for "mål" as well: it reads no rings and strokes.
const SEARCHES = QUERIES.filter(({ q }) => q !== 'målar').flatMap(({ q }) => [
  aWatched({ q }),
  aWatched({ q, kind: 'role', place: '5037', radiusKm: 75 }),
  aWatched({ q, extent: ['full_time'], mode: ['onsite', 'hybrid'] }),
]);

/** "search listing" of everything that was found: turned round, by the engine's exact words, and as the engine finds on its page. */
const found = {
  turnedRound: new Set<string>(),
  byWords: new Set<string>(),
  byEngine: new Set<string>(),
};

beforeAll(async () => {
  await loadDemoRegion({ db, clock: fixedClock(NOW) });
  const documents = await readListingDocuments(db, await pageListingIds(db, '', 10_000));
  const engine = await fillIndex(place, documents);
  closers.push(() => engine.close());
  await saveAll(SEARCHES);
  const watch = createQueryWatch();
  await inTransaction(db, (trx) => watch.refresh(trx));
  const matches = documents.map((document) => ({
    id: document.id,
    queryIds: new Set(watch.percolator.match(document)),
  }));
  const ask = (q: (text: string) => string) =>
    engine.multiSearch<{ id: string }>(
      SEARCHES.map((search) => ({
        q: q(searchQuery(search.q).q),
        matchingStrategy: 'all',
        filter: chosenFilter({ ...search, sort: 'relevance', page: 1 }),
        attributesToRetrieve: ['id'],
        limit: 1000,
      })),
    );
  // In quotes the engine neither mends a word nor takes it for the beginning of another.
  const byWords = await ask((text) => text.replaceAll(/\S+/g, '"$&"'));
  const byEngine = await ask((text) => text);
  SEARCHES.forEach((_search, i) => {
    for (const { id, queryIds } of matches)
      if (queryIds.has(String(i))) found.turnedRound.add(`${i} ${id}`);
    for (const { id } of byWords[i]?.hits ?? []) found.byWords.add(`${i} ${id}`);
    for (const { id } of byEngine[i]?.hits ?? []) found.byEngine.add(`${i} ${id}`);
  });
});
afterAll(async () => {
  for (const close of closers) await close();
});

/** Under an id that is the place in the list, whatever is saved twice. */
async function saveAll(searches: readonly WatchedSearch[]): Promise<void> {
  const { id: subscriberId } = await db
    .insertInto('alertSubscriber')
    .values({ email: 'kari@koble.example', locale: 'nb', createdAt: NOW })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('savedSearch')
    .values(
      searches.map((search, i) => ({
        subscriberId,
        queryId: String(i),
        search: JSON.stringify(search),
        name: 'Søk',
        mail: true,
        frequency: 'daily' as const,
        days: 30,
        until: NOW,
        since: NOW,
        createdAt: NOW,
      })),
    )
    .execute();
}

const share = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number =>
  [...part].filter((one) => whole.has(one)).length / part.size;

describe('searches turned round, against the engine on the demo region', () => {
  test('find enough to compare', () => {
    expect(found.turnedRound.size).toBeGreaterThan(1000);
  });

  test('find all that the engine finds by the same words, and hardly anything else', () => {
    // Names of organisations, by their stems.
    expect(share(found.turnedRound, found.byWords)).toBeGreaterThan(0.99);
    expect(share(found.byWords, found.turnedRound)).toBe(1);
  });

  test('leave out a fifth of what the engine shows besides: words that it mends, or takes for the beginning of others', () => {
    expect(share(found.turnedRound, found.byEngine)).toBeGreaterThan(0.99);
    const recall = share(found.byEngine, found.turnedRound);
    expect(recall).toBeGreaterThan(0.75);
    expect(recall).toBeLessThan(0.9);
  });
});
