import { HOMONYMS } from './data/homonyms';
import { PLAIN_WORDS } from './data/stop-words';
import { inBokmal } from './in-bokmal';
import type { FindNear } from './near-words';
import { splitCompound } from './split-compound';
import { stem } from './stem';
import type { Named, Vocabulary } from './vocabulary';
import type { Word } from './words';

/** A word of the text that is read, with its stem. */
export interface StemmedWord extends Word {
  stem: string;
}

/** What begins at a word of a text: the names met there, and how many words they take. */
export interface Reading {
  named: readonly Named[];
  words: number;
}

const LEAST_STEM = 4;
const LEAST_MISSPELT = 6;

/** Reads what begins at `at`: the longest name of several words, then the word itself, then its parts, then what it was meant to be. */
export function readAt(
  words: readonly StemmedWord[],
  at: number,
  { vocabulary, findNear }: { vocabulary: Vocabulary; findNear: FindNear },
): Reading {
  const word = words[at];
  if (word === undefined) return { named: [], words: 1 };
  const phrase = readPhrase(words, at, vocabulary) ?? readTornName(word, words[at + 1], vocabulary);
  if (phrase) return phrase;
  if (PLAIN_WORDS.has(word.key) || HOMONYMS.has(word.key)) return { named: [], words: 1 };
  const named = readWord(word, vocabulary) ?? readMisspelt(word, vocabulary, findNear);
  return { named, words: 1 };
}

function readPhrase(
  words: readonly StemmedWord[],
  at: number,
  vocabulary: Vocabulary,
): Reading | undefined {
  const longest = vocabulary.phrases.get(words[at]?.stem ?? '') ?? 0;
  const rest = words.slice(at + 1, at + longest);
  const end = rest.findIndex(({ joined }) => !joined);
  const some = words.slice(at, at + 1 + (end === -1 ? rest.length : end));
  for (; some.length > 1; some.pop()) {
    const named = namesLike(some, vocabulary);
    if (named.length > 0) return { named, words: some.length };
  }
  return undefined;
}

/** Two words that a name writes as one: "prosjekt ledelse". */
function readTornName(
  first: StemmedWord,
  second: StemmedWord | undefined,
  vocabulary: Vocabulary,
): Reading | undefined {
  if (!second?.joined || PLAIN_WORDS.has(first.key) || PLAIN_WORDS.has(second.key)) return undefined;
  if (!vocabulary.heads.has(first.key) || !vocabulary.stems.has(second.stem)) return undefined;
  const key = first.key + second.key;
  const named = namesLike([{ key, stem: stem(key) }], vocabulary);
  return named.length > 0 ? { named, words: 2 } : undefined;
}

/** The names that a word is, with the skills that its parts are: "sveiserobot" says welding also where it is a name itself. */
function readWord(word: StemmedWord, vocabulary: Vocabulary): Named[] | undefined {
  const whole = namesLike([word], vocabulary);
  const parts = (splitCompound(word.key, vocabulary) ?? []).map((key) => ({ key, stem: stem(key) }));
  const ofParts = parts.flatMap((part, i) =>
    part.key.length < LEAST_STEM
      ? []
      : namesLike([part], vocabulary).filter(
          // "Sveiserleder" leads welders and is none: only what it ends in says who somebody is.
          ({ kind }) => kind === 'skill' || (i === parts.length - 1 && whole.length === 0),
        ),
  );
  return whole.length + ofParts.length > 0 ? [...whole, ...ofParts] : undefined;
}

function readMisspelt(
  { key, stem: misspelt }: StemmedWord,
  { byStems }: Vocabulary,
  findNear: FindNear,
): readonly Named[] {
  const meant = key.length < LEAST_MISSPELT ? undefined : findNear(misspelt);
  return meant === undefined ? [] : (byStems.get(meant) ?? []);
}

/** What these words together are a name of. */
export function namesLike(
  words: readonly Pick<StemmedWord, 'key' | 'stem'>[],
  { byStems }: Vocabulary,
): Named[] {
  const [only] = words;
  const key = words.length === 1 && only ? only.stem : words.map((word) => word.stem).join(' ');
  const found = byStems.get(key) ?? [];
  const last = words.at(-1);
  return last === undefined ? [] : found.filter((named) => isMet(named, last, words.length));
}

/**
 * Whether words with the stems of a name are that name. A skill is met by any form ("sveise", "sveising"); an occupation only
 * where a person is named ("sveisere", not "sveise"), and so is a skill whose stem is too short to tell it from other words.
 */
function isMet(
  { kind, name }: Named,
  last: Pick<StemmedWord, 'key' | 'stem'>,
  words: number,
): boolean {
  if (kind === 'skill' && (words > 1 || last.stem.length >= LEAST_STEM)) return true;
  return isFormOf(inBokmal(last.key), inBokmal(name.at(-1) ?? ''));
}

/** A noun in another number or definiteness, also nynorsk's -ar for bokmål's -er. */
function isFormOf(word: string, noun: string): boolean {
  if (word.startsWith(noun)) return true;
  if (noun.endsWith('er')) return word.startsWith(`${noun.slice(0, -2)}ar`);
  return noun.endsWith('e') && word.startsWith(`${noun.slice(0, -1)}a`);
}
