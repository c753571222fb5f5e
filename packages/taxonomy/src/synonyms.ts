import type { Locale, Understood } from './schema';
import { stem } from './stem';
import type { TaxonomySuggestion } from './suggest';
import type { Taxonomy } from './taxonomy';
import type { Named } from './vocabulary';
import { wordsOf, type Word } from './words';

/** A word, or a few, that people use for a skill or occupation and that is no name of the taxonomy. */
export interface Synonym extends Pick<Named, 'kind' | 'id'> {
  word: string;
}

/** The taxonomy's reading of texts, with these words understood too. It costs nothing to make anew when they change. */
export interface Synonyms {
  /** As `Taxonomy.understand`, with what the synonyms mean. */
  understand(text: string): Understood;
  /** A query with the name of what is meant in place of each synonym: "blikkfikser Levanger" is "Sveiser Levanger". */
  meant(q: string): string;
  /**
   * The same for the search engine, which gives up words from the last one on: the synonyms themselves come last, so that what
   * says them comes first and what only means them is found all the same. Without any it is the query as it is.
   */
  asked(q: string): string;
  /** As `Taxonomy.suggest`, what the query means first. */
  suggest(q: string, locale: Locale, limit: number): TaxonomySuggestion[];
}

/** Words of a text that are read together. */
interface Part {
  text: string;
  means: Synonym | undefined;
}

/** The key under which a word and its other forms are one: the stems of its words. '' of a text without words. */
export function synonymKey(word: string): string {
  return keyOf(wordsOf(word));
}

export function createSynonyms(taxonomy: Taxonomy, known: readonly Synonym[]): Synonyms {
  const byKey = new Map(
    known
      .filter(({ kind, id }) =>
        kind === 'skill' ? taxonomy.isSkillId(id) : taxonomy.isOccupationId(id),
      )
      .map((synonym) => [synonymKey(synonym.word), synonym]),
  );
  const longest = Math.max(0, ...[...byKey.keys()].map((key) => key.split(' ').length));

  /** The text's words in their order, those together that are a synonym; none where there is no synonym in it. */
  function read(text: string): Part[] {
    if (byKey.size === 0) return [];
    const words = wordsOf(text);
    const parts: Part[] = [];
    for (let at = 0; at < words.length;) {
      const some = words.slice(at, at + longest);
      while (some.length > 1 && !byKey.has(keyOf(some))) some.pop();
      const means = byKey.get(keyOf(some));
      parts.push({ text: some.map((word) => word.text).join(' '), means });
      at += some.length;
    }
    return parts.some(({ means }) => means !== undefined) ? parts : [];
  }

  const met = (text: string) =>
    read(text).flatMap(({ text: found, means }) =>
      means === undefined ? [] : [{ ...means, found }],
    );
  const inNames = (parts: readonly Part[]) =>
    parts.map(({ text, means }) => (means === undefined ? text : taxonomy.label(means.id, 'nb')));

  return {
    understand(text) {
      const { skills, occupations } = taxonomy.understand(text);
      const more = met(text);
      return {
        skills: merged(skills, more, 'skill'),
        occupations: merged(occupations, more, 'occupation'),
      };
    },
    meant(q) {
      const parts = read(q);
      return parts.length === 0 ? q : inNames(parts).join(' ');
    },
    asked(q) {
      const parts = read(q);
      const written = parts.flatMap(({ text, means }) => (means === undefined ? [] : text));
      return parts.length === 0 ? q : [...inNames(parts), ...written].join(' ');
    },
    suggest(q, locale, limit) {
      const means = met(q).map(({ kind, id }) => ({
        group: kind,
        id,
        text: taxonomy.label(id, locale),
      }));
      const others = taxonomy
        .suggest(q, locale, limit)
        .filter(({ group, id }) => !means.some((one) => one.group === group && one.id === id));
      return [...means, ...others].slice(0, limit);
    },
  };
}

function merged(
  read: Understood['skills'],
  met: readonly (Synonym & { found: string })[],
  kind: Synonym['kind'],
): Understood['skills'] {
  const more = met.filter((one) => one.kind === kind && !read.some(({ id }) => id === one.id));
  return [...read, ...new Map(more.map(({ id, found }) => [id, { id, found }])).values()];
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => stem(key)).join(' ');
}
