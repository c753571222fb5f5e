import { SHORT_PARTS } from './data/compound-parts';
import { inBokmal } from './in-bokmal';
import type { FindNear } from './near-words';
import { stem } from './stem';
import type { Vocabulary } from './vocabulary';

const SHORTEST_COMPOUND = 6;
const LEAST_TAIL = 4;
const MOST_PARTS = 4;
/** Words that a compound seldom ends in, but other words often do: "sorte-ring", "bi-stand", "fly-tende". */
const NO_TAILS = new Set(
  'ring ringen ringer rings stand standen tende part parten parter stilling stillinga stillingen stillinger'.split(
    ' ',
  ),
);

/**
 * The parts of a compound, each a word of the vocabulary: "sveiserobot" is "sveise" and "robot", "produksjonsleder" is
 * "produksjon" and "leder". As few parts as possible, the first as long as possible; undefined for a word that is no compound.
 */
export function splitCompound(
  word: string,
  vocabulary: Pick<Vocabulary, 'heads' | 'stems'>,
): string[] | undefined {
  if (word.length < SHORTEST_COMPOUND) return undefined;
  const whole = inBokmal(word);
  if (!beginsWithHead(whole, vocabulary)) return undefined;
  for (let parts = 2; parts <= MOST_PARTS; parts += 1) {
    const found = splitInto(parts, whole, vocabulary);
    if (found) return found;
  }
  return undefined;
}

function beginsWithHead(word: string, { heads }: Pick<Vocabulary, 'heads'>): boolean {
  for (let at = word.length - 2; at >= 2; at -= 1) if (heads.has(word.slice(0, at))) return true;
  return false;
}

/** The two parts of a compound that has one slip in its last part ("laksesotering"); undefined where there is none near. */
export function splitMisspelt(
  word: string,
  { heads }: Pick<Vocabulary, 'heads'>,
  findNear: FindNear,
): string[] | undefined {
  for (let at = word.length - LEAST_TAIL; at >= LEAST_TAIL; at -= 1) {
    const head = heads.get(word.slice(0, at));
    const tail = head === undefined ? undefined : findNear(word.slice(at));
    if (head !== undefined && tail !== undefined) return [head, tail];
  }
  return undefined;
}

function splitInto(
  parts: number,
  word: string,
  vocabulary: Pick<Vocabulary, 'heads' | 'stems'>,
): string[] | undefined {
  if (parts === 1) return isTail(word, vocabulary.stems) ? [word] : undefined;
  for (let at = word.length - 2; at >= 2; at -= 1) {
    const head = vocabulary.heads.get(word.slice(0, at));
    if (head === undefined) continue;
    const rest = splitInto(parts - 1, word.slice(at), vocabulary);
    if (rest) return [head, ...rest];
  }
  return undefined;
}

function isTail(word: string, stems: ReadonlySet<string>): boolean {
  return (
    SHORT_PARTS.has(word) ||
    (!NO_TAILS.has(word) &&
      word.length >= LEAST_TAIL &&
      stems.has(stem(word)) &&
      stem(word).length > 2)
  );
}
