import { HOMONYMS, SILENT_PARTS } from './data/homonyms';
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

/** What a reader works with. It remembers the words it has read: few words make up most text. */
export interface Reader {
  vocabulary: Vocabulary;
  findNear: FindNear;
  read: Map<string, readonly Named[]>;
}

const LEAST_STEM = 4;
const MOST_REMEMBERED = 20_000;
const silentStems = new Set(SILENT_PARTS.map(stem));

/** Reads what begins at `at`: the longest name of several words, then the word itself, then its parts, then what it was meant to be. */
export function readAt(words: readonly StemmedWord[], at: number, reader: Reader): Reading {
  const word = words[at];
  if (word === undefined) return { named: [], words: 1 };
  const { vocabulary } = reader;
  const phrase = readPhrase(words, at, vocabulary) ?? readTornName(word, words[at + 1], vocabulary);
  return phrase ?? { named: readSingle(word, reader), words: 1 };
}

function readSingle(word: StemmedWord, { vocabulary, findNear, read }: Reader): readonly Named[] {
  const before = read.get(word.key);
  if (before !== undefined) return before;
  const plain = PLAIN_WORDS.has(word.key) || HOMONYMS.has(word.key);
  const named = plain
    ? []
    : (readWord(word, vocabulary) ?? readMisspelt(word, vocabulary, findNear));
  if (read.size >= MOST_REMEMBERED) read.clear();
  read.set(word.key, named);
  return named;
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
  if (!second?.joined || PLAIN_WORDS.has(first.key) || PLAIN_WORDS.has(second.key))
    return undefined;
  if (!vocabulary.heads.has(first.key) || !vocabulary.stems.has(second.stem)) return undefined;
  const key = first.key + second.key;
  const written = { key, stem: stem(key) };
  if (namesLike([written], vocabulary).length === 0) return undefined;
  return { named: readWord(written, vocabulary) ?? [], words: 2 };
}

/** The names that a word is, with the skills that its parts are: "sveiserobot" says welding also where it is a name itself. */
function readWord(
  word: Pick<StemmedWord, 'key' | 'stem'>,
  vocabulary: Vocabulary,
): Named[] | undefined {
  const whole = namesLike([word], vocabulary);
  const parts = (splitCompound(word.key, vocabulary) ?? []).map((key) => ({
    key,
    stem: stem(key),
  }));
  const ofParts = parts.flatMap((part, i) =>
    part.key.length < LEAST_STEM || silentStems.has(part.stem)
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
  vocabulary: Vocabulary,
  findNear: FindNear,
): readonly Named[] {
  const meant = findNear(key);
  if (meant === undefined) return [];
  // "Utvikle" is no slip for "utvikler", but "elektrikker" is one for "elektriker".
  return stem(meant) === misspelt && !key.endsWith(meant.slice(-1))
    ? []
    : namesLike([{ key: meant, stem: stem(meant) }], vocabulary);
}

/** What these words together are a name of. */
export function namesLike(
  words: readonly Pick<StemmedWord, 'key' | 'stem'>[],
  { byStems }: Vocabulary,
): Named[] {
  const [only] = words;
  const key = words.length === 1 && only ? only.stem : words.map((word) => word.stem).join(' ');
  const found = byStems.get(key) ?? [];
  return found.filter((named) => isMet(named, words));
}

/**
 * Whether words with the stems of a name are that name. A skill is met by any form ("sveise", "sveising"); an occupation only
 * where a person is named ("sveisere", not "sveise"), and so is a skill whose stem is too short to tell it from other words.
 * Plain words of a phrase are met as they are: "som arbeider" is no "SoMe-arbeid".
 */
function isMet(
  { kind, name }: Named,
  words: readonly Pick<StemmedWord, 'key' | 'stem'>[],
): boolean {
  if (words.length > 1 && words.some(({ key }, i) => PLAIN_WORDS.has(key) && key !== name[i]))
    return false;
  const last = words.at(-1);
  if (last === undefined) return false;
  if (kind === 'skill' && (words.length > 1 || last.stem.length >= LEAST_STEM)) return true;
  return isFormOf(inBokmal(last.key), inBokmal(name.at(-1) ?? ''));
}

/** What a noun is inflected with in bokmål, nynorsk and English. */
const INFLECTIONS = new Set(
  'e a n r s en et er ar es ne ns rs ane ene ens ets ers rne aren arar arane anes enes'.split(' '),
);

function isFormOf(word: string, noun: string): boolean {
  const inNynorsk = noun.replace(/er$/, 'ar');
  return (
    [noun, inNynorsk, noun.replace(/e$/, '')].some(
      (base) => word.startsWith(base) && INFLECTIONS.has(word.slice(base.length)),
    ) ||
    word === noun ||
    word === inNynorsk
  );
}
