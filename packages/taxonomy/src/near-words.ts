/** Of the longer of the two; shorter words that differ in a letter are mostly two words. */
const SHORTEST = 8;

/** Finds the known word that a misspelt one is one slip away from. */
export type FindNear = (word: string) => string | undefined;

/**
 * One letter wrong, missing, too much, or two exchanged, but never the first: few people miss it, and many short words differ
 * in it alone. By symmetric deletes: words one slip apart share a form with a letter taken out (W. Garbe, SymSpell, 2012).
 */
export function buildNearWords(words: Iterable<string>): FindNear {
  const byForm = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < SHORTEST - 1) continue;
    for (const form of formsOf(word)) {
      const others = byForm.get(form);
      if (others === undefined) byForm.set(form, [word]);
      else others.push(word);
    }
  }
  return (word) => {
    if (word.length < SHORTEST - 1) return undefined;
    for (const form of formsOf(word)) {
      const found = byForm
        .get(form)
        ?.find(
          (known) =>
            known[0] === word[0] &&
            Math.max(known.length, word.length) >= SHORTEST &&
            isOneSlip(word, known),
        );
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function formsOf(word: string): string[] {
  return [word, ...Array.from(word, (_letter, i) => word.slice(0, i) + word.slice(i + 1))];
}

function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const restA = a.slice(from);
  const restB = b.slice(from);
  if (restA.length === restB.length) {
    const exchanged = restA[0] === restB[1] && restA[1] === restB[0];
    return restA.slice(1) === restB.slice(1) || (exchanged && restA.slice(2) === restB.slice(2));
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA;
}
