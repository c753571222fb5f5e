import type { Facet } from '@koble/catalogue/schema';
import type { ListingDocument } from '@koble/search/schema';
import { searchStems } from '@koble/taxonomy';
import type { Conditions } from './conditions';

/** A listing made ready to be compared: its document, and every word that a search finds it by. */
export interface WatchedDocument {
  document: ListingDocument;
  words: ReadonlySet<string>;
}

/** The stems that the engine has, and the words and stems of the other fields that it searches. */
export function watchedDocument(document: ListingDocument): WatchedDocument {
  const { stems, title, organisation, place } = document;
  const names = `${title} ${organisation} ${place}`;
  const written = names.toLowerCase().match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];
  return {
    document,
    words: new Set([...stems.split(' '), ...written, ...searchStems(names).split(' ')]),
  };
}

/**
 * Whether a search finds this listing: as the engine would with every word in quotes, and names of organisations by their stems too
 * (tests/relevance/saved-searches.test.ts). Stricter than the page, where the engine mends typing errors, takes the beginning of a
 * word for the word and gives up words until it finds something: whoever gets a mail asked for all of it.
 */
export function meets(watched: WatchedDocument, conditions: Conditions): boolean {
  const { document, words } = watched;
  const { kind, area, facets } = conditions;
  return (
    (kind === null || document.kind === kind) &&
    conditions.words.every((word) => words.has(word)) &&
    (area === null || document.area.some((code) => code === '*' || area.includes(code))) &&
    facets.every(({ facet, values }) =>
      valuesOf(document, facet).some((value) => values.includes(value)),
    )
  );
}

/** What a listing has of a facet. */
export function valuesOf(document: ListingDocument, facet: Facet): readonly string[] {
  const value = document[facet];
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}
