import { FACETS } from '@koble/catalogue/schema';
import { LISTING_KINDS, type ListingDocument } from '@koble/search/schema';
import { MUNICIPALITIES, OCCUPATIONS, SKILLS } from '@koble/taxonomy';
import { describe, expect, test } from 'vitest';
import { aWatched } from '../../../tests/support/alert-examples';
import { aDocument } from '../../../tests/support/document-examples';
import { numbers } from '../../../tests/support/numbers';
import { conditionsOf } from './conditions';
import { meets, watchedDocument } from './meets';
import { createPercolator } from './percolator';
import { queryOfSearch } from './query-of-search';
import type { WatchedSearch } from './watched-search';

const matched = (search: Partial<WatchedSearch>, document: Partial<ListingDocument>) => {
  const percolator = createPercolator();
  percolator.put('asked', conditionsOf(aWatched(search)));
  return percolator.match(aDocument(document)).length > 0;
};

describe('a search finds a listing', () => {
  test.each<[string, Partial<WatchedSearch>, Partial<ListingDocument>, boolean]>([
    ['by the stem of its word', { q: 'sveiser' }, { stems: 'sveis robot' }, true],
    ['not by some of its words', { q: 'sveiser lakkerer' }, { stems: 'sveis robot' }, false],
    ['by the name of who offers it', { q: 'Fjordsveis' }, { organisation: 'Fjordsveis AS' }, true],
    ['not by a misspelt word', { q: 'sveizer' }, { stems: 'sveis' }, false],
    [
      'of its kind',
      { q: '', kind: 'role', mode: ['remote'] },
      { kind: 'role', mode: ['remote'] },
      true,
    ],
    [
      'of no other kind',
      { q: '', kind: 'role', mode: ['remote'] },
      { kind: 'pilot', mode: ['remote'] },
      false,
    ],
    ['within its radius', { place: '5037', radiusKm: 30 }, { area: ['5038'] }, true],
    ['not outside', { place: '5037', radiusKm: 10 }, { area: ['5001'] }, false],
    ['that is anywhere', { place: '5037', radiusKm: 10 }, { area: ['*'] }, true],
    [
      'with one value of a facet',
      { skills: ['welding', 'robotics'] },
      { skills: ['robotics'] },
      true,
    ],
    [
      'not without one of another',
      { skills: ['welding'], extent: ['project'] },
      { skills: ['welding'], extent: ['full_time'] },
      false,
    ],
    ['by its instrument', { instrument: ['grant'] }, { instrument: 'grant' }, true],
    ['not where it has none', { instrument: ['grant'] }, { instrument: null }, false],
  ])('%s', (...[, search, document, expected]) => {
    expect(matched(search, document)).toBe(expected);
  });
});

describe('filed searches', () => {
  const random = numbers(7);
  const next = (below: number): number => Math.floor(random() * below);
  const one = <Item>(of: readonly Item[]): Item | undefined => of[next(of.length)];
  const some = (of: readonly string[]) =>
    next(3) === 0 ? Array.from({ length: 1 + next(2) }, () => one(of) ?? '') : [];
  const skills = SKILLS.slice(0, 12).map(({ id }) => id);
  const occupations = OCCUPATIONS.slice(0, 8).map(({ id }) => id);
  const places = MUNICIPALITIES.slice(0, 10).map(({ code }) => code);
  const words = ['sveis', 'robot', 'kokk', 'elektrik', 'data'];
  const searches = Array.from({ length: 400 }, () =>
    aWatched({
      q: some(words).join(' '),
      kind: next(2) === 0 ? (one(LISTING_KINDS) ?? null) : null,
      place: next(2) === 0 ? (one(places) ?? null) : null,
      radiusKm: one([10, 30, 75] as const) ?? 30,
      skills: some(skills),
      occupations: some(occupations),
      municipality: some(places),
      industry: some(['C', 'F']),
    }),
  );
  const documents = Array.from({ length: 150 }, () =>
    aDocument({
      kind: one(LISTING_KINDS) ?? 'role',
      stems: some(words).join(' '),
      skills: some(skills),
      occupations: some(occupations),
      municipality: one(places) ?? null,
      area: next(5) === 0 ? ['*'] : some(places),
      industry: one(['C', 'F', null]) ?? null,
    }),
  );

  test('are found by exactly the listings that meet them, whatever they are filed under', () => {
    const percolator = createPercolator();
    searches.forEach((search, i) => {
      percolator.put(String(i), conditionsOf(search));
    });
    // Half of them go again, and none of the others with them.
    searches.forEach((_search, i) => {
      if (i % 2 === 0) percolator.remove(String(i));
    });
    let found = 0;
    for (const document of documents) {
      const watched = watchedDocument(document);
      const expected = searches.flatMap((search, i) =>
        i % 2 === 1 && meets(watched, conditionsOf(search)) ? [String(i)] : [],
      );
      expect(percolator.match(document).sort()).toEqual(expected.sort());
      found += expected.length;
    }
    expect(found).toBeGreaterThan(500);
    expect(percolator.size).toBe(200);
  });

  test('leave nothing behind when they go', () => {
    const percolator = createPercolator();
    searches.forEach((search, i) => {
      percolator.put(String(i), conditionsOf(search));
      percolator.put(String(i), conditionsOf(search));
    });
    searches.forEach((_search, i) => {
      percolator.remove(String(i));
      percolator.remove(String(i));
    });
    expect(percolator.size).toBe(0);
    expect(documents.flatMap((document) => percolator.match(document))).toEqual([]);
  });
});

describe('a saved search', () => {
  test('is the same as one that asks for the same', () => {
    const asked = aWatched({ q: 'Sveiser  robot', skills: ['welding', 'robotics'], radiusKm: 10 });
    const same = aWatched({ q: 'sveiser robot', skills: ['robotics', 'welding', 'welding'] });
    expect(queryOfSearch(asked)).toBe(queryOfSearch(same));
    for (const facet of FACETS)
      expect(queryOfSearch({ ...asked, [facet]: ['x'] })).not.toBe(queryOfSearch(asked));
    expect(queryOfSearch({ ...asked, place: '5037' })).not.toBe(
      queryOfSearch({ ...asked, place: '5037', radiusKm: 30 }),
    );
  });

  test.each([{ q: '' }, { q: '', kind: 'role' as const }, { q: 'og i på' }, { q: '!?' }])(
    'must ask for something: %j',
    (search) => {
      expect(() => queryOfSearch(aWatched(search))).toThrow('alerts.empty_search');
    },
  );
});
