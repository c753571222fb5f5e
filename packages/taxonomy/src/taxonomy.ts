import { INDUSTRIES } from './data/industries';
import { DISTRICTS, MUNICIPALITIES } from './data/municipalities';
import { OCCUPATIONS } from './data/occupations';
import { SKILLS } from './data/skills';
import { STYRK08_SUB_MAJOR_GROUPS } from './data/styrk-groups';
import type { Labels, Occupation, Skill } from './entry';
import { createLexicon } from './lexicon';
import { createReader, labelsOf } from './reader';
import type { Locale, TaxonomyNames, Understood } from './schema';
import { createSpelling } from './spelling';
import { contentWords, isStopWord, stemOf, wordsOf } from './words';

export interface TaxonomySuggestion {
  group: 'skill' | 'occupation';
  id: string;
  text: string;
}

/** What the engine is asked for a typed query: stems first, since every document holds the stems of all its words. */
export interface SearchText {
  q: string;
  matchingStrategy: 'last';
}

/** The engine reads this many words of a query. */
const QUERY_WORDS = 10;

const ENTRIES: readonly (Skill | Occupation)[] = [...SKILLS, ...OCCUPATIONS];
const skillsById = new Map(SKILLS.map((one) => [one.id, one]));
const occupationsById = new Map(OCCUPATIONS.map((one) => [one.id, one]));
const groupsByCode = new Map(STYRK08_SUB_MAJOR_GROUPS.map((one) => [one.code, one]));
const lexicon = createLexicon(ENTRIES);
const spelling = createSpelling(ENTRIES.flatMap(labelsOf).flatMap(wordsOf));
const read = createReader({ skills: SKILLS, occupations: OCCUPATIONS }, lexicon, spelling);

export function skill(id: string): Skill | undefined {
  return skillsById.get(id);
}

export function isSkillId(id: string): boolean {
  return skillsById.has(id);
}

export function isOccupationId(id: string): boolean {
  return occupationsById.has(id);
}

/** The STYRK-08 two-digit group of an occupation; '' for one that is not known. */
export function occupationGroupOf(id: string): string {
  return occupationsById.get(id)?.styrk08.slice(0, 2) ?? '';
}

export function occupationGroupName(code: string, locale: Locale): string {
  const group = groupsByCode.get(code);
  return group === undefined ? code : labelIn(group, locale);
}

/** All names, in all languages, of these skills and occupations: what a listing is found by. */
export function termsOf(skillIds: readonly string[], occupationIds: readonly string[]): string[] {
  const entries = [
    ...skillIds.flatMap((id) => skillsById.get(id) ?? []),
    ...occupationIds.flatMap((id) => occupationsById.get(id) ?? []),
  ];
  return [...new Set(entries.flatMap(labelsOf))];
}

/** The distinct stems of all words of a text and of the parts of its compounds, for the index. */
export function searchStems(text: string): string {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) {
    if (isStopWord(word)) continue;
    stems.add(stemOf(word));
    for (const part of lexicon.partsOf(word)) stems.add(part);
  }
  return [...stems].join(' ');
}

/** A typed query as the engine is asked it: the stems of its words and compounds, then the words as they were typed. */
export function searchQuery(text: string): SearchText {
  const words = contentWords(text);
  const stems = words.flatMap((word) => lexicon.partsOf(word));
  return {
    q: [...new Set([...stems, ...(words.length > 0 ? words : wordsOf(text))])].slice(0, QUERY_WORDS).join(' '),
    matchingStrategy: 'last',
  };
}

export const taxonomy = {
  /** Skills and occupations named in a text of bokmål, nynorsk or English, in the order they are met. */
  understand(text: string): Understood {
    return read(text);
  },

  /** Names that begin with, or hold a word that begins with, what was typed; shortest first. */
  suggest(q: string, locale: Locale, limit: number): TaxonomySuggestion[] {
    const typed = q.trim().toLowerCase();
    if (typed === '') return [];
    const found = [
      ...OCCUPATIONS.map((entry) => ({ group: 'occupation' as const, entry })),
      ...SKILLS.map((entry) => ({ group: 'skill' as const, entry })),
    ].flatMap(({ group, entry }) => {
      const rank = rankOf(entry, typed, locale);
      return rank === undefined ? [] : [{ group, id: entry.id, text: labelIn(entry, locale), rank }];
    });
    return found
      .sort((a, b) => a.rank - b.rank || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
      .slice(0, limit)
      .map(({ group, id, text }) => ({ group, id, text }));
  },

  /** The query with its misspelt words put right, or undefined when there is nothing to put right. */
  correct(q: string): string | undefined {
    const corrected = wordsOf(q).map((word) => spelling.nearest(word) ?? word);
    return corrected.join(' ') === wordsOf(q).join(' ') ? undefined : corrected.join(' ');
  },

  /** Every name in one language; nynorsk falls back to bokmål. */
  namesIn(locale: Locale): TaxonomyNames {
    const named = (entries: readonly (Labels & { id: string })[]) =>
      Object.fromEntries(entries.map((entry) => [entry.id, labelIn(entry, locale)]));
    const ofKind = (kind: Skill['kind']) => SKILLS.filter((one) => one.kind === kind).map(({ id }) => id);
    return {
      skills: named(SKILLS),
      certificates: ofKind('certificate'),
      languages: ofKind('language'),
      occupations: named(OCCUPATIONS),
      occupationGroups: Object.fromEntries(
        STYRK08_SUB_MAJOR_GROUPS.map((group) => [group.code, labelIn(group, locale)]),
      ),
      municipalities: Object.fromEntries(MUNICIPALITIES.map(({ code, name }) => [code, name])),
      districts: named(DISTRICTS),
      industries: Object.fromEntries(
        INDUSTRIES.map((industry) => [industry.section, labelIn(industry, locale)]),
      ),
    };
  },
};

function rankOf(
  entry: Labels & { synonyms: readonly string[] },
  typed: string,
  locale: Locale,
): number | undefined {
  const label = labelIn(entry, locale).toLowerCase();
  if (label.startsWith(typed)) return 0;
  if (wordsOf(label).some((word) => word.startsWith(typed))) return 1;
  return labelsOf(entry).some((name) => name.toLowerCase().startsWith(typed)) ? 2 : undefined;
}

function labelIn(labels: Labels, locale: Locale): string {
  return locale === 'nn' ? (labels.nn ?? labels.nb) : labels[locale];
}
