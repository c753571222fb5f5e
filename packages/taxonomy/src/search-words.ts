import { PLAIN_WORDS, STOP_WORDS } from './data/stop-words';
import type { FindNear } from './near-words';
import { isPlaceName } from './places';
import { namesLike } from './read-names';
import { splitCompound, splitMisspelt } from './split-compound';
import { stem } from './stem';
import type { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

/** What the engine is asked for a typed query. */
export interface SearchText {
  q: string;
  matchingStrategy: 'last';
}

/** The engine reads no more words of a query. */
const MOST_WORDS = 10;

/** The distinct stems of a text's words and of the parts of its compounds, in their order, with a space between. */
export function searchStems(text: string, vocabulary: Vocabulary): string {
  const stems = tellingWords(text).flatMap((word) => [stem(word), ...partStems(word, vocabulary)]);
  return [...new Set(stems)].join(' ');
}

/**
 * A typed query as the engine is to be asked it: the stems of its words, a compound as its parts, since every document holds
 * the stems and parts of all its words. The engine mends typing errors in them, and gives up words from the last one on until
 * it finds something, so what the taxonomy knows comes first. Words that ask for something and name nothing are left out,
 * unless there is nothing else.
 */
export function searchQuery(text: string, vocabulary: Vocabulary, findNear: FindNear): SearchText {
  const words = tellingWords(text);
  const rarer = words.filter((word) => !PLAIN_WORDS.has(word));
  const asked = (rarer.length > 0 ? rarer : words).map((word) =>
    queryWord(word, vocabulary, findNear),
  );
  const stems = asked.sort((a, b) => b.known - a.known).flatMap((word) => word.stems);
  const q = words.length > 0 ? [...new Set(stems)].slice(0, MOST_WORDS).join(' ') : text.trim();
  return { q, matchingStrategy: 'last' };
}

interface QueryWord {
  stems: string[];
  /** 2: a name of the taxonomy or made of its words, 1: a word of a name, 0: any other. */
  known: 0 | 1 | 2;
}

function queryWord(word: string, vocabulary: Vocabulary, findNear: FindNear): QueryWord {
  if (isPlaceName(word)) return { stems: [word], known: 0 };
  const whole = stem(word);
  const named = namesLike([{ key: word, stem: whole }], vocabulary);
  // Every listing for an occupation says so in a term; its parts alone would be of other trades ("regnskap", "fører").
  if (named.some(({ kind }) => kind === 'occupation')) return { stems: [whole], known: 2 };
  const parts = partStems(word, vocabulary);
  if (parts.length > 0) return { stems: parts, known: 2 };
  if (named.length > 0 || vocabulary.stems.has(whole))
    return { stems: [whole], known: named.length > 0 ? 2 : 1 };
  const meant =
    findNear(word) === undefined ? splitMisspelt(word, vocabulary, findNear) : undefined;
  return { stems: meant?.map(stem) ?? [whole], known: meant === undefined ? 0 : 2 };
}

/**
 * At most ten words that tell most of what a text is about, each to be searched for by itself: first the stems of words and
 * parts that the taxonomy knows, then the longest of the others.
 */
export function contentWords(text: string, vocabulary: Vocabulary): string[] {
  const known: string[] = [];
  const others: string[] = [];
  for (const word of tellingWords(text)) {
    if (PLAIN_WORDS.has(word)) continue;
    const parts = partStems(word, vocabulary);
    if (parts.length > 0) known.push(...parts);
    else if (vocabulary.stems.has(stem(word))) known.push(stem(word));
    else if (!/^\d+$/.test(word)) others.push(stem(word));
  }
  others.sort((a, b) => b.length - a.length);
  return [...new Set([...known, ...others])].slice(0, MOST_WORDS);
}

function tellingWords(text: string): string[] {
  return wordsOf(text)
    .map(({ key }) => key)
    .filter((word) => !STOP_WORDS.has(word));
}

/** Stems of a compound's parts, and of theirs; none for a word that is no compound. */
function partStems(word: string, vocabulary: Vocabulary): string[] {
  const parts = splitCompound(word, vocabulary) ?? [];
  return parts.flatMap((part) => {
    const smaller = part.length < word.length ? partStems(part, vocabulary) : [];
    return smaller.length > 0 ? smaller : [stem(part)];
  });
}
