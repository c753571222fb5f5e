import { OCCUPATIONS } from '@koble/taxonomy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ORGANISATION_KINDS, type Actor } from '@koble/accounts/schema';
import { canSeeCards, candidateTitle } from './candidate';

test('companies and advisers see nameless cards, and nobody else', () => {
  const base = { personId: 'p', organisationId: 'o', role: 'member' } as const;
  const actors: Actor[] = [
    { kind: 'visitor' },
    { kind: 'candidate', personId: 'p' },
    ...ORGANISATION_KINDS.map((kind) => ({ kind, ...base })),
  ];
  expect(actors.filter(canSeeCards).map(({ kind }) => kind)).toEqual(['company', 'operator']);
});

test('a profile is called by its groups of occupations, each once', () => {
  const title = candidateTitle(['welder', 'robot-welder']);
  expect(title).not.toMatch(/sveis/i);
  expect(title).toBe(candidateTitle(['welder']));
});

test('whatever the occupations, the title names none of them and fits its column', () => {
  const names = new Map(OCCUPATIONS.map(({ id, nb }) => [id, nb]));
  const some = fc.uniqueArray(fc.constantFrom(...names.keys()), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(some, (occupations) => {
      const title = candidateTitle(occupations);
      expect(title.length).toBeGreaterThan(0);
      expect(title.length).toBeLessThanOrEqual(200);
      for (const id of occupations) expect(title.split(', ')).not.toContain(names.get(id));
    }),
  );
});
