import type { Labels, Occupation, Skill } from './entry';
import type { Locale } from './schema';
import { namesOf } from './vocabulary';
import { wordsOf } from './words';

/** A skill or occupation to choose, by its label in the language asked for. */
export interface TaxonomySuggestion {
  group: 'skill' | 'occupation';
  id: string;
  text: string;
}

type Entry = Labels & { id: string; synonyms: readonly string[] };

/**
 * What somebody may be about to type, best first: labels that begin with it, labels with a word that does, then other names
 * that begin with it or have a word that does.
 */
export function suggestNames(
  data: { skills: readonly Skill[]; occupations: readonly Occupation[] },
  q: string,
  locale: Locale,
): TaxonomySuggestion[] {
  const typed = q.trim().toLowerCase();
  if (typed === '') return [];
  const ranked = (group: TaxonomySuggestion['group'], entries: readonly Entry[]) =>
    entries.flatMap((entry) => {
      const rank = rankOf(entry, typed, locale);
      return rank === undefined
        ? []
        : [{ group, id: entry.id, text: labelIn(entry, locale), rank }];
    });
  return [...ranked('occupation', data.occupations), ...ranked('skill', data.skills)]
    .sort((a, b) => a.rank - b.rank || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
    .map(({ group, id, text }) => ({ group, id, text }));
}

/** Nynorsk falls back to bokmål. */
export function labelIn(labels: Labels, locale: Locale): string {
  return locale === 'nn' ? (labels.nn ?? labels.nb) : labels[locale];
}

function rankOf(entry: Entry, typed: string, locale: Locale): number | undefined {
  const label = labelIn(entry, locale).toLowerCase();
  if (label.startsWith(typed)) return 0;
  if (hasWordLike(label, typed)) return 1;
  const names = namesOf(entry).map((name) => name.toLowerCase());
  if (names.some((name) => name.startsWith(typed))) return 2;
  return names.some((name) => hasWordLike(name, typed)) ? 3 : undefined;
}

function hasWordLike(name: string, typed: string): boolean {
  return wordsOf(name).some(({ key }) => key.startsWith(typed));
}
