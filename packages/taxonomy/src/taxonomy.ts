import { DISTRICTS } from './data/districts';
import { INDUSTRIES } from './data/industries';
import { MUNICIPALITIES } from './data/municipalities';
import { OCCUPATIONS } from './data/occupations';
import { SKILLS } from './data/skills';
import { PLAIN_WORDS } from './data/stop-words';
import { STYRK08_SUB_MAJOR_GROUPS } from './data/styrk-groups';
import type { Labels, Occupation, Skill } from './entry';
import { buildLikest, type FindLikest } from './likest-names';
import { buildNearWords } from './near-words';
import { readAt } from './read-names';
import type { Locale, TaxonomyNames, Understood } from './schema';
import { contentWords, searchQuery, searchStems, type SearchText } from './search-words';
import { splitCompound } from './split-compound';
import { stem } from './stem';
import { labelIn, suggestNames, type TaxonomySuggestion } from './suggest';
import { buildVocabulary, namesOf } from './vocabulary';
import { wordsOf } from './words';
import { wordsAboutOneself } from './words-about-oneself';

export interface TaxonomyData {
  skills: readonly Skill[];
  occupations: readonly Occupation[];
}

/** The hand-made core. */
export const CORE: TaxonomyData = { skills: SKILLS, occupations: OCCUPATIONS };

export interface Taxonomy {
  readonly data: TaxonomyData;
  skill(id: string): Skill | undefined;
  occupation(id: string): Occupation | undefined;
  isSkillId(id: string): boolean;
  isOccupationId(id: string): boolean;
  /** The name of a skill or occupation; the id itself where there is none. */
  label(id: string, locale: Locale): string;
  /** The two-digit STYRK-08 group of an occupation; '' for an unknown one. */
  occupationGroupOf(id: string): string;
  occupationGroupName(code: string, locale: Locale): string;
  /** Skills and occupations named in a text of bokmål, nynorsk or English, in the order they are met. */
  understand(text: string): Understood;
  /** All names in all languages of these skills and occupations: what a listing is found by. */
  termsOf(skillIds: readonly string[], occupationIds: readonly string[]): string[];
  /** For the index: the stems of a text's words and of the parts of its compounds. */
  searchStems(text: string): string;
  searchQuery(text: string): SearchText;
  contentWords(text: string): string[];
  /** Names that somebody may be about to type, also misspelt. */
  suggest(q: string, locale: Locale, limit: number): TaxonomySuggestion[];
  /** What is named most like a word; made at the first question. */
  likest: FindLikest;
  /** The query with its misspelt words put right; undefined when there is nothing to put right. */
  correct(q: string): string | undefined;
  /** Every name in one language; nynorsk falls back to bokmål. */
  namesIn(locale: Locale): TaxonomyNames;
}

/** Builds the reader once from the data (about 30 ms for the core); nothing it does afterwards waits for anything. */
export function createTaxonomy(data: TaxonomyData = CORE): Taxonomy {
  const skills = new Map(data.skills.map((one) => [one.id, one]));
  const occupations = new Map(data.occupations.map((one) => [one.id, one]));
  const siblings = new Map<string, Occupation[]>();
  for (const occupation of data.occupations)
    siblings.set(occupation.styrk08, [...(siblings.get(occupation.styrk08) ?? []), occupation]);
  const vocabulary = buildVocabulary(data);
  const findNear = spellingOf(data);
  const reader = { vocabulary, findNear, read: new Map() };
  let findLikest: FindLikest | undefined;

  function understand(text: string): Understood {
    const words = wordsOf(text).map((word) => ({ ...word, stem: stem(word.key) }));
    const found = { skill: new Map<string, string>(), occupation: new Map<string, string>() };
    const aboutOneself = wordsAboutOneself(words);
    for (let at = 0; at < words.length;) {
      if (aboutOneself.has(at)) {
        at += 1;
        continue;
      }
      const reading = readAt(words, at, reader);
      const as = words
        .slice(at, at + reading.words)
        .map((word) => word.text)
        .join(' ');
      for (const { kind, id } of reading.named) if (!found[kind].has(id)) found[kind].set(id, as);
      at += reading.words;
    }
    return { skills: listOf(found.skill), occupations: listOf(found.occupation) };
  }

  function correct(q: string): string | undefined {
    const mended = q.replace(/\p{L}{6,}/gu, (word) => {
      const key = word.toLowerCase();
      const known =
        PLAIN_WORDS.has(key) || vocabulary.stems.has(stem(key)) || splitCompound(key, vocabulary);
      return known ? word : (findNear(key) ?? word);
    });
    return mended === q ? undefined : mended;
  }

  return {
    data,
    skill: (id) => skills.get(id),
    occupation: (id) => occupations.get(id),
    isSkillId: (id) => skills.has(id),
    isOccupationId: (id) => occupations.has(id),
    label(id, locale) {
      const entry = skills.get(id) ?? occupations.get(id);
      return entry === undefined ? id : labelIn(entry, locale);
    },
    occupationGroupOf: (id) => occupations.get(id)?.styrk08.slice(0, 2) ?? '',
    occupationGroupName,
    understand,
    termsOf(skillIds, occupationIds) {
      const entries = [
        ...skillIds.flatMap((id) => skills.get(id) ?? []),
        ...occupationIds.flatMap((id) => occupations.get(id) ?? []),
      ];
      const near = occupationIds.flatMap(
        (id) => siblings.get(occupations.get(id)?.styrk08 ?? '') ?? [],
      );
      return [...new Set([...entries.flatMap(namesOf), ...near.flatMap(({ nb, en }) => [nb, en])])];
    },
    searchStems: (text) => searchStems(text, vocabulary),
    searchQuery: (text) => searchQuery(text, vocabulary, findNear),
    contentWords: (text) => contentWords(text, vocabulary),
    suggest(q, locale, limit) {
      const found = suggestNames(data, q, locale);
      const meant = found.length === 0 ? correct(q) : undefined;
      return (meant === undefined ? found : suggestNames(data, meant, locale)).slice(0, limit);
    },
    likest(word, limit) {
      findLikest ??= buildLikest(data);
      return findLikest(word, limit);
    },
    correct,
    namesIn: (locale) => namesIn(data, locale),
  };
}

export const taxonomy = createTaxonomy();

function occupationGroupName(code: string, locale: Locale): string {
  const group = STYRK08_SUB_MAJOR_GROUPS.find((one) => one.code === code);
  return group === undefined ? code : labelIn(group, locale);
}

/** Every name in one language, by id or code. */
function namesIn(data: TaxonomyData, locale: Locale): TaxonomyNames {
  const named = (entries: readonly (Labels & { id: string })[]) =>
    Object.fromEntries(entries.map((entry) => [entry.id, labelIn(entry, locale)]));
  const ofKind = (kind: Skill['kind']) =>
    data.skills.filter((one) => one.kind === kind).map(({ id }) => id);
  return {
    skills: named(data.skills),
    certificates: ofKind('certificate'),
    languages: ofKind('language'),
    occupations: named(data.occupations),
    occupationGroups: Object.fromEntries(
      STYRK08_SUB_MAJOR_GROUPS.map((group) => [group.code, labelIn(group, locale)]),
    ),
    municipalities: Object.fromEntries(MUNICIPALITIES.map(({ code, name }) => [code, name])),
    districts: named(DISTRICTS),
    industries: Object.fromEntries(
      INDUSTRIES.map((industry) => [industry.section, labelIn(industry, locale)]),
    ),
  };
}

/** Finds the word of the taxonomy that a misspelt one was meant to be, as it is written there. */
function spellingOf({ skills, occupations }: TaxonomyData): (word: string) => string | undefined {
  return buildNearWords(
    [...skills, ...occupations]
      .flatMap(namesOf)
      .flatMap(wordsOf)
      .map(({ key }) => key),
  );
}

function listOf(found: ReadonlyMap<string, string>): { id: string; found: string }[] {
  return [...found].map(([id, word]) => ({ id, found: word }));
}
