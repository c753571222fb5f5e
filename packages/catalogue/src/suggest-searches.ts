import type { Locale } from '@koble/taxonomy/schema';
import { findNames } from './catalogue-queries';
import type { Suggestion } from './schema';
import type { SearchServices } from './search-services';

const OF_TAXONOMY = 6;
const OF_NAMES = 3;
const SHORTEST = 2;

/** What somebody may be about to type: occupations and skills of the taxonomy, then partners, funders and calls. */
export async function suggestSearches(
  { db, synonyms }: Pick<SearchServices, 'db' | 'synonyms'>,
  { q, locale }: { q: string; locale: Locale },
): Promise<Suggestion[]> {
  if (q.length < SHORTEST) return [];
  return [
    ...synonyms.read().suggest(q, locale, OF_TAXONOMY),
    ...(await findNames(db, q, OF_NAMES)),
  ];
}
