import { COMPOUND_PARTS, SHORT_PARTS } from './data/compound-parts';
import { PLAIN_WORDS } from './data/stop-words';
import type { Labels, Occupation, Skill } from './entry';
import { stem } from './stem';
import { wordsOf } from './words';

/** A skill or occupation under one of its names. */
export interface Named {
  kind: 'skill' | 'occupation';
  id: string;
  /** The words of the name in lower case. */
  name: readonly string[];
}

/** All names of a taxonomy, ready to be met in a text. */
export interface Vocabulary {
  /** By the stems of the name's words with a space between. */
  byStems: ReadonlyMap<string, readonly Named[]>;
  /** By the first stem of names of several words: the most words that such a name has. */
  phrases: ReadonlyMap<string, number>;
  /** The stems of all words of the names: what a compound ends in. */
  stems: ReadonlySet<string>;
  /** What a compound begins with: those words with the letters that bind them to the next. */
  heads: ReadonlyMap<string, string>;
}

const LEAST_PART = 4;

export function buildVocabulary(data: {
  skills: readonly Skill[];
  occupations: readonly Occupation[];
}): Vocabulary {
  const named: Named[] = [
    ...data.skills.flatMap((skill) => namedOf('skill', skill)),
    ...data.occupations.flatMap((occupation) => namedOf('occupation', occupation)),
  ];
  const byStems = new Map<string, Named[]>();
  for (const one of named) {
    const key = one.name.map(stem).join(' ');
    const others = byStems.get(key);
    if (others === undefined) byStems.set(key, [one]);
    else if (
      !others.some(
        ({ kind, id, name }) =>
          kind === one.kind && id === one.id && name.join(' ') === one.name.join(' '),
      )
    )
      others.push(one);
  }
  const words = new Set([...COMPOUND_PARTS, ...named.flatMap(({ name }) => name).filter(isPart)]);
  return {
    byStems,
    phrases: phrasesOf(byStems.keys()),
    stems: new Set([...words].map(stem)),
    heads: new Map([...words].flatMap(headsOf)),
  };
}

function phrasesOf(keys: Iterable<string>): Map<string, number> {
  const phrases = new Map<string, number>();
  for (const key of keys) {
    const stems = key.split(' ');
    const [first = ''] = stems;
    if (stems.length > 1) phrases.set(first, Math.max(stems.length, phrases.get(first) ?? 0));
  }
  return phrases;
}

/** Every name of an entry in all languages, its label in bokmål first. */
export function namesOf(entry: Labels & { synonyms: readonly string[] }): string[] {
  return [...new Set([entry.nb, entry.nn ?? entry.nb, entry.en, ...entry.synonyms])];
}

function namedOf(
  kind: Named['kind'],
  entry: Labels & { id: string; synonyms: readonly string[] },
): Named[] {
  return [...namesOf(entry), ...halvesOf(entry.nb), ...halvesOf(entry.nn ?? entry.nb)]
    .flatMap((name) => [name, ...withoutBrackets(name)])
    .map((name) => wordsOf(name).map(({ key }) => key))
    .filter((name) => name.length > 0)
    .map((name) => ({ kind, id: entry.id, name }));
}

/** "Maling og tapetsering" is also met by one of the two; not "Bær- og fruktdyrking", whose first half is no word. */
function halvesOf(label: string): string[] {
  const halves = label.split(' og ');
  return halves.length === 2 && !label.includes('-') && halves.every((half) => !half.includes(' '))
    ? halves
    : [];
}

/** "Tingenes internett (IoT)" is also called without what stands in the brackets. */
function withoutBrackets(name: string): string[] {
  return name.includes('(') ? [name.replaceAll(/\(.*?\)/g, ' ')] : [];
}

function isPart(word: string): boolean {
  return SHORT_PARTS.has(word) || (word.length >= LEAST_PART && !PLAIN_WORDS.has(word));
}

/** "sveise", "sveising" and "sveis" may all begin a compound, and "produksjon" does with an s. */
function headsOf(word: string): [head: string, part: string][] {
  const short = stem(word);
  const bases = short.length >= LEAST_PART ? [word, short] : [word];
  return bases.flatMap((base) =>
    ['', 's', 'e'].map((link): [string, string] => [base + link, word]),
  );
}
