import type { Db } from '@koble/db';
import { taxonomy } from '@koble/taxonomy';
import type { Locale } from '@koble/taxonomy/schema';
import { findNames } from './catalogue-queries';
import type { Suggestion } from './schema';

const OF_TAXONOMY = 6;
const OF_NAMES = 3;
const SHORTEST = 2;

/** What somebody may be about to type: occupations and skills of the taxonomy, then partners, funders and calls. */
export async function suggestSearches(
  { db }: { db: Db },
  { q, locale }: { q: string; locale: Locale },
): Promise<Suggestion[]> {
  if (q.length < SHORTEST) return [];
  return [...taxonomy.suggest(q, locale, OF_TAXONOMY), ...(await findNames(db, q, OF_NAMES))];
}
