import { OCCUPATIONS, SKILLS } from '@koble/taxonomy';

/**
 * The `n`-th query of the benches: two words of the taxonomy, never the same twice in a run, so that no answer comes from
 * memory unless a bench repeats itself on purpose.
 */
export function queryText(n: number): string {
  const words = [...SKILLS, ...OCCUPATIONS].map(({ nb }) => nb);
  const first = words[(n * 7919) % words.length] ?? '';
  const second = words[(n * 104_729 + Math.floor(n / words.length) * 31 + 1) % words.length] ?? '';
  return `${first} ${second}`.toLowerCase();
}

/** A typed need of the size that people write, for bundles. */
export function needText(n: number): { title: string; goal: string } {
  return {
    title: `Vi trenger ${queryText(n + 50_000)}`.slice(0, 140),
    goal: `Vi er en liten bedrift og vil bli bedre på ${queryText(n + 60_000)}. Vi har litt tid og noe penger, og mangler folk som kan ${queryText(n + 70_000)}.`,
  };
}
