import type { Facet } from '@koble/catalogue/schema';
import type { Conditions } from './conditions';
import { valuesOf, type WatchedDocument } from './meets';

/** What a search is about: few listings have it in common. Of the others a listing has nearly always one that is searched for. */
const TELLING: readonly Facet[] = ['skills', 'occupations', 'purposes'];
const COMMON: readonly Facet[] = ['municipality', 'instrument', 'industry', 'extent', 'mode'];

/** Everybody who searches a place alone. */
const ANYTHING = 'anything';

/**
 * The terms under which a search can be filed: a listing that it finds has at least one term of each group. The first groups are
 * those that fewest listings have; there is always one.
 */
export function groupsOf({ kind, words, facets }: Conditions): string[][][] {
  const groups = (of: readonly Facet[]) =>
    of.flatMap((facet) =>
      facets
        .filter((one) => one.facet === facet)
        .map(({ values }) => values.map((value) => facetTerm(facet, value))),
    );
  return [
    [...words.map((word) => [wordTerm(word)]), ...groups(TELLING)],
    groups(COMMON),
    kind === null ? [] : [[kindTerm(kind)]],
    [[ANYTHING]],
  ].filter((telling) => telling.length > 0);
}

/** Every term under which a search may be filed that finds this listing. */
export function termsOf({ document, words }: WatchedDocument): string[] {
  return [
    ...Array.from(words, wordTerm),
    ...[...TELLING, ...COMMON].flatMap((facet) =>
      valuesOf(document, facet).map((value) => facetTerm(facet, value)),
    ),
    kindTerm(document.kind),
    ANYTHING,
  ];
}

function wordTerm(word: string): string {
  return `word ${word}`;
}

function facetTerm(facet: Facet, value: string): string {
  return `${facet} ${value}`;
}

function kindTerm(kind: string): string {
  return `kind ${kind}`;
}
