import { contentWords, OCCUPATIONS, SKILLS } from '@koble/taxonomy';
import type pg from 'pg';

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

/**
 * Queries as people type them: two words of one listing, so that each finds something, and never the same pair twice. A search
 * that finds nothing asks the engine again for help, which is another measurement.
 */
export async function listingWords(db: pg.Client): Promise<(n: number) => string> {
  const { rows } = await db.query<{ text: string }>(
    `select distinct title || ' ' || summary as text from open_listing where kind <> 'candidate' order by 1`,
  );
  const pairs = rows.flatMap(({ text }) => {
    const words = contentWords(text);
    return words.flatMap((first, i) => words.slice(i + 1).map((second) => `${first} ${second}`));
  });
  const distinct = [...new Set(pairs)];
  return (n) => distinct[(n * 7919) % distinct.length] ?? '';
}

/** Queries as companies type them for people: two skills of one card, and never the same pair twice. */
export async function candidateWords(db: pg.Client): Promise<(n: number) => string> {
  const names = new Map(SKILLS.map(({ id, nb }) => [id, nb.toLowerCase()]));
  const { rows } = await db.query<{ skills: string[] }>(
    `select distinct skills from candidate where state = 'active' order by 1 limit 5000`,
  );
  const pairs = rows.flatMap(({ skills }) =>
    skills.flatMap((first, i) =>
      skills.slice(i + 1).map((second) => `${names.get(first) ?? ''} ${names.get(second) ?? ''}`),
    ),
  );
  const distinct = [...new Set(pairs)];
  return (n) => distinct[(n * 7919) % distinct.length] ?? '';
}
