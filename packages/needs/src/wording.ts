import { WORDING_PATTERNS } from './wording-patterns';
import type { WordingGround, WordingReason, WordingSource } from './wording-reasons';

/** A phrase of a text, `text.slice(start, end)`, in UTF-16 units. */
export interface WordingFinding {
  start: number;
  end: number;
  ground: WordingGround;
  why: WordingReason;
  source: WordingSource;
}

const COMPILED = WORDING_PATTERNS.map(({ says, ...of }) => ({
  ...of,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${says})(?![\\p{L}\\p{N}’'-])`, 'giu'),
}));

// Who says that something does not count says the fair thing: "uavhengig av ...", "... er ikke et krav".
const SAID_TO_NOT_COUNT =
  /(?:uavhengig av|uansett|trenger ikke|treng ikkje|(?:ikke|ikkje) (?:et |eit )?krav|regardless of|irrespective of|(?:don['’]t|not) (?:need|have) to|no need)[^.!?\n]*$/iu;
const DOES_NOT_COUNT =
  /^[^.!?\n]{0,30}(?:er (?:ikke|ikkje) (?:et |eit )?(?:krav|nødvendig|naudsynt)|(?:kreves|krevst|trengs) (?:ikke|ikkje)|is not (?:a requirement|required|needed|necessary))/iu;

/**
 * The phrases of a text that may shut people out for who they are, in the order of the text and none over another. It points and
 * explains; what the work truly needs, a person knows. Blanks of any kind count as one.
 */
export function wordingFindings(text: string): WordingFinding[] {
  // Of the same length, so that what is found stands in the text at the same place.
  const plain = text.replaceAll(/\s/g, ' ');
  const found = COMPILED.flatMap(({ pattern, ...of }) =>
    [...plain.matchAll(pattern)].map(({ index, 0: phrase }) => ({
      start: index,
      end: index + phrase.length,
      ...of,
    })),
  ).filter(({ start, end }) => counts(plain, start, end));
  const kept: WordingFinding[] = [];
  for (const one of found)
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

function counts(text: string, start: number, end: number): boolean {
  return !SAID_TO_NOT_COUNT.test(text.slice(0, start)) && !DOES_NOT_COUNT.test(text.slice(end));
}
