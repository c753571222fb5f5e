import { WatchedSearch } from '@koble/alerts/schema';
import { SearchInput } from '@koble/catalogue/schema';
import type { ListingDocument } from '@koble/search/schema';
import { contentWords, MUNICIPALITIES } from '@koble/taxonomy';
import { numbers } from '../../support/numbers';

/** Searches as people save them, the same in every run. */
export type SavedSearches = (count: number) => WatchedSearch[];

/**
 * Words and choices are those of the listings, some asked for far more often than others (rank and frequency after Zipf, as in search
 * logs). Of ten searches seven have words, mostly one or two; six a place, mostly 30 km around it; four a skill or an occupation;
 * seven a kind.
 */
export function savedSearches(documents: readonly ListingDocument[]): SavedSearches {
  const next = numbers(20_261_126);
  const words = distinct(
    documents.flatMap(({ title, summary }) => contentWords(`${title} ${summary}`)),
  );
  const skills = distinct(documents.flatMap((one) => one.skills));
  const occupations = distinct(documents.flatMap((one) => one.occupations));
  const places = MUNICIPALITIES.map(({ code }) => code);
  const often = <Item>(of: readonly Item[], fallback: Item): Item =>
    of[Math.floor(of.length ** next()) - 1] ?? fallback;
  const one = (): WatchedSearch => {
    const subject = next();
    const {
      page: _page,
      sort: _sort,
      ...search
    } = SearchInput.parse({
      q:
        subject < 0.7
          ? Array.from({ length: next() < 0.6 ? 1 : 2 }, () => often(words, '')).join(' ')
          : '',
      kind:
        next() < 0.7
          ? often(['role', 'candidate', 'pilot', 'call', 'challenge'] as const, 'role')
          : null,
      place: next() < 0.6 ? often(places, '5037') : null,
      radiusKm: often([30, 50, 20, 10, 100, 75, 150] as const, 30),
      skills: subject > 0.6 && subject < 0.9 ? [often(skills, 'welding')] : [],
      occupations: subject >= 0.9 ? [often(occupations, 'welder')] : [],
      extent: next() < 0.1 ? ['full_time'] : [],
    });
    return search;
  };
  return (count) => Array.from({ length: count }, one);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
