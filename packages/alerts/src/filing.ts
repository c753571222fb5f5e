import type { Facet } from '@koble/catalogue/schema';
import type { Conditions } from './conditions';
import { valuesOf, type WatchedDocument } from './meets';

/** What a search is about: few listings have it in common. Of the others a listing has nearly always one that is searched for. */
const TELLING: readonly Facet[] = ['skills', 'occupations', 'purposes'];
const COMMON: readonly Facet[] = ['municipality', 'instrument', 'industry', 'extent', 'mode'];

/** Everybody who searches a place or a kind alone. */
const ANYTHING = 'anything';

/** Where a search is filed: under each of these terms, of which a listing that it finds has at least one, and there under another. */
export interface FilePlace {
  terms: readonly string[];
  second: string | null;
}

/**
 * Where a search is filed: of the groups that fewest listings have the one whose terms have the least under them, and of what else it
 * requires the first that has one value alone. A listing that it finds has a term of each group.
 */
export function filePlace(
  { words, facets }: Pick<Conditions, 'words' | 'facets'>,
  fullness: (term: string) => number,
): FilePlace {
  const of = (chosen: readonly Facet[]) =>
    chosen.flatMap((facet) =>
      facets
        .filter((one) => one.facet === facet)
        .map(({ values }) => values.map((value) => facetTerm(facet, value))),
    );
  const telling = [...words.map((word) => [wordTerm(word)]), ...of(TELLING)];
  const common = of(COMMON);
  const groups = [telling, common, [[ANYTHING]]].find((some) => some.length > 0) ?? [];
  const filled = (terms: readonly string[]): number =>
    terms.reduce((sum, term) => sum + fullness(term), 0);
  const terms = groups.reduce((least, group) => (filled(group) < filled(least) ? group : least));
  const [second] =
    [...telling, ...common].find((group) => group !== terms && group.length === 1) ?? [];
  return { terms, second: second ?? null };
}

/** Every term under which a search may be filed that finds this listing. */
export function termsOf({ document, words }: WatchedDocument): string[] {
  return [
    ...Array.from(words, wordTerm),
    ...[...TELLING, ...COMMON].flatMap((facet) =>
      valuesOf(document, facet).map((value) => facetTerm(facet, value)),
    ),
    ANYTHING,
  ];
}

function wordTerm(word: string): string {
  return `word ${word}`;
}

function facetTerm(facet: Facet, value: string): string {
  return `${facet} ${value}`;
}
