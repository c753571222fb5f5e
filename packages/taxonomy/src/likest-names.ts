import type { Occupation, Skill } from './entry';
import { namesOf, type Named } from './vocabulary';
import { wordsOf } from './words';

/** What is named most like a word, likest first. */
export type FindLikest = (word: string, limit: number) => Pick<Named, 'kind' | 'id'>[];

/** Of the letters in threes that two names have, the share that both have; below this they are not alike. */
const LEAST_LIKENESS = 0.3;

interface Name extends Pick<Named, 'kind' | 'id'> {
  size: number;
}

/**
 * Finds what is named like a word by the letters in threes that they share, as PostgreSQL's pg_trgm does: it knows no meaning, and
 * serves to suggest, not to decide.
 */
export function buildLikest(data: {
  skills: readonly Skill[];
  occupations: readonly Occupation[];
}): FindLikest {
  const names: Name[] = [];
  const having = new Map<string, number[]>();
  const add = (kind: Named['kind'], { id, name }: { id: string; name: string }) => {
    const threes = threesOf(name);
    for (const three of threes) {
      const others = having.get(three);
      if (others === undefined) having.set(three, [names.length]);
      else others.push(names.length);
    }
    names.push({ kind, id, size: threes.size });
  };
  for (const skill of data.skills)
    for (const name of namesOf(skill)) add('skill', { id: skill.id, name });
  for (const occupation of data.occupations)
    for (const name of namesOf(occupation)) add('occupation', { id: occupation.id, name });

  return (word, limit) => {
    const threes = threesOf(word);
    const shared = new Map<number, number>();
    for (const three of threes)
      for (const at of having.get(three) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const best = new Map<string, { named: Name; likeness: number }>();
    for (const [at, both] of shared) {
      const named = names[at];
      if (named === undefined) continue;
      const likeness = both / (threes.size + named.size - both);
      const key = `${named.kind} ${named.id}`;
      if (likeness >= LEAST_LIKENESS && likeness > (best.get(key)?.likeness ?? 0))
        best.set(key, { named, likeness });
    }
    return [...best.values()]
      .sort((a, b) => b.likeness - a.likeness || (a.named.id < b.named.id ? -1 : 1))
      .slice(0, limit)
      .map(({ named: { kind, id } }) => ({ kind, id }));
  };
}

/** Each word's letters in threes, its beginning and end among them. */
function threesOf(text: string): Set<string> {
  return new Set(
    wordsOf(text).flatMap(({ key }) => {
      const padded = `  ${key} `;
      return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
    }),
  );
}
