import { NYNORSK } from './data/nynorsk';

const ANY = new RegExp(NYNORSK.map(([nynorsk]) => `(${nynorsk})`).join('|'), 'gu');

/**
 * A word of nynorsk with its parts as bokmål writes them: "røyrleggjar" is "rørlegger", "vedlikehaldsleiar" "vedlikeholdsleder".
 * Bokmål comes out as it went in. Both languages are read this way, so a pair only needs to be regular, not pretty.
 */
export function inBokmal(word: string): string {
  return word.replace(ANY, (found, ...groups: unknown[]) => {
    const pair = NYNORSK.find((_, i) => groups[i] !== undefined);
    return pair?.[1] ?? found;
  });
}
