import { HOMONYMS } from './data/homonyms';
import { STOP_WORDS } from './data/stop-words';
import { inBokmal } from './in-bokmal';
import type { FindNear } from './near-words';
import { splitCompound } from './split-compound';
import { stem } from './stem';
import type { Named, Vocabulary } from './vocabulary';
import type { Word } from './words';

/** What begins at a word of a text: the names met there, and how many words they take. */
export interface Reading {
  named: readonly Named[];
  words: number;
}

const LEAST_STEM = 4;
const LEAST_MISSPELT = 6;

/** Reads what begins at `at`: the longest name of several words, then the word itself, then its parts, then what it was meant to be. */
export function readAt(
  words: readonly Word[],
  at: number,
  { vocabulary, findNear }: { vocabulary: Vocabulary; findNear: FindNear },
): Reading {
  const word = words[at]?.key ?? '';
  const phrase = readPhrase(words, at, vocabulary);
  if (phrase) return phrase;
  if (STOP_WORDS.has(word) || HOMONYMS.has(word)) return { named: [], words: 1 };
  return { named: readWord(word, vocabulary) ?? readMisspelt(word, vocabulary, findNear), words: 1 };
}

/** Several words that are a name, or two that a name writes as one ("prosjekt ledelse"). */
function readPhrase(words: readonly Word[], at: number, vocabulary: Vocabulary): Reading | undefined {
  const keys = [words[at]?.key ?? ''];
  for (const next of words.slice(at + 1, at + vocabulary.longest)) {
    if (!next.joined) break;
    keys.push(next.key);
  }
  for (let length = keys.length; length > 1; length -= 1) {
    const some = keys.slice(0, length);
    const named = namesLike(some, vocabulary);
    if (named.length > 0) return { named, words: length };
  }
  const [first = '', second = ''] = keys;
  if (STOP_WORDS.has(first) || STOP_WORDS.has(second) || second.length < LEAST_STEM) return undefined;
  const written = namesLike([first + second], vocabulary);
  return written.length > 0 ? { named: written, words: 2 } : undefined;
}

/** The names that a word is, with the skills that its parts are: "sveiserobot" says welding also where it is a name itself. */
function readWord(word: string, vocabulary: Vocabulary): Named[] | undefined {
  const whole = namesLike([word], vocabulary);
  const parts = splitCompound(word, vocabulary) ?? [];
  const ofParts = parts.flatMap((part, i) =>
    stem(part).length < LEAST_STEM && part.length < LEAST_STEM
      ? []
      : namesLike([part], vocabulary).filter(
          // "Sveiserleder" leads welders but is none: only what it ends in says who somebody is.
          ({ kind }) => kind === 'skill' || (i === parts.length - 1 && whole.length === 0),
        ),
  );
  return whole.length + ofParts.length > 0 ? [...whole, ...ofParts] : undefined;
}

function readMisspelt(word: string, vocabulary: Vocabulary, findNear: FindNear): readonly Named[] {
  if (word.length < LEAST_MISSPELT) return [];
  const meant = findNear(stem(word));
  return meant === undefined ? [] : (vocabulary.byStems.get(meant) ?? []);
}

function namesLike(words: readonly string[], vocabulary: Vocabulary): Named[] {
  const found = vocabulary.byStems.get(words.map(stem).join(' ')) ?? [];
  return found.filter((named) => isMet(named, words));
}

/**
 * Whether words with the stems of a name are that name. A skill is met by any form ("sveise", "sveising"); an occupation only
 * where a person is named ("sveisere", not "sveise"), and so is a skill whose stem is too short to tell it from other words.
 */
function isMet({ kind, name }: Named, words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const meant = name.at(-1) ?? '';
  if (kind === 'skill' && (words.length > 1 || stem(last).length >= LEAST_STEM)) return true;
  return isFormOf(inBokmal(last), inBokmal(meant));
}

/** A noun in another number or definiteness, also nynorsk's -ar for bokmål's -er. */
function isFormOf(word: string, noun: string): boolean {
  if (word.startsWith(noun)) return true;
  if (noun.endsWith('er')) return word.startsWith(`${noun.slice(0, -2)}ar`);
  return noun.endsWith('e') && word.startsWith(`${noun.slice(0, -1)}a`);
}
