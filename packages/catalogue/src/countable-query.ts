import { synonymKey } from '@koble/taxonomy';
import { GIVEN_NAMES } from './given-names';

/** A query that may be written down: its words in lower case, and the key under which other forms of them are the same. */
export interface CountableQuery {
  key: string;
  shown: string;
}

const LONGEST = 60;
const SHORTEST = 3;
const MOST_WORDS = 4;
/** So many may be a telephone number, a birthday or an organisation. */
const MOST_DIGITS = 4;
const WORD = /[\p{L}\p{N}]+[+#]*/gu;

/**
 * What of a query may be counted; undefined of one that could be about somebody: an address, a number, words with capitals like a
 * name's, a name that many have, or more words than one uses for a thing.
 */
export function countableQuery(q: string): CountableQuery | undefined {
  const words = q.normalize('NFC').match(WORD) ?? [];
  const shown = words.join(' ').toLowerCase();
  const key = synonymKey(shown);
  const personal =
    /@|:\/\/|\bwww\./i.test(q) ||
    (q.match(/\p{N}/gu) ?? []).length > MOST_DIGITS ||
    words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length > 1 ||
    words.some((word) => GIVEN_NAMES.has(word.toLowerCase()));
  const fits =
    words.length <= MOST_WORDS &&
    shown.length >= SHORTEST &&
    Math.max(shown.length, key.length) <= LONGEST &&
    /\p{L}/u.test(key);
  return !personal && fits ? { key, shown } : undefined;
}
