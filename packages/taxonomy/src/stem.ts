import { inBokmal } from './in-bokmal';

/** Endings of nouns, verbs and agents in bokmål, nynorsk and English, longest first. */
const ENDINGS = [
  ...['elsene', 'ingene', 'ingane'],
  ...['arane', 'elsen', 'elser', 'heten', 'heter', 'ingar', 'ingen', 'inger', 'inga'],
  ...['else', 'aren', 'arar', 'eren', 'erne', 'ende', 'ings'],
  ...['ane', 'ene', 'ere', 'ers', 'ert', 'het', 'ing', 'ies'],
  ...['ar', 'en', 'er', 'es', 'et', 'ne'],
  ...['a', 'e'],
];
const LEAST_FIRST = 3;
const LEAST_NEXT = 4;
/** Words that end like an inflection but are not inflected. */
const WHOLE = new Set([
  'lager',
  'papir',
  'vinter',
  'sommer',
  'kamera',
  'data',
  'firma',
  'laser',
  'sensor',
  'papper',
]);

/** Few words make up most text, and a stem takes 2 µs. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/**
 * The stem that the inflections and derivations of a word share: "sveise", "sveiser", "sveising" and "sveisarane" are "sveis".
 * Nynorsk is read as bokmål first. Cuts further than a dictionary would, since it only serves to compare words.
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = cut(word);
  known.set(word, found);
  return found;
}

function cut(word: string): string {
  let rest = withoutGenitive(inBokmal(word));
  let least = LEAST_FIRST;
  while (!WHOLE.has(rest)) {
    const ending = ENDINGS.find((end) => rest.length - end.length >= least && rest.endsWith(end));
    if (ending === undefined) break;
    rest = rest.slice(0, -ending.length);
    least = LEAST_NEXT;
  }
  return rest.length > 5 ? rest.replace(/(.)\1$/, '$1') : rest;
}

/** Without an -s that stands after a consonant and is not the word's own: "salgs", "welders", but "kurs", "hus", "glass". */
function withoutGenitive(word: string): string {
  return word.length > 4 && /[bdfghjklmnprtv]s$/.test(word) ? word.slice(0, -1) : word;
}
