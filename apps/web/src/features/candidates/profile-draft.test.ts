import type { OwnProfile } from '@koble/candidates/schema';
import { beforeEach, describe, expect, test } from 'vitest';
import { addUnderstood } from './add-understood';
import { dropProfile, keepProfile, readProfile } from './kept-profile';
import {
  cardInputOf,
  draftOf,
  EMPTY_PROFILE,
  PROFILE_FIELDS,
  profileProblems,
  statedOf,
} from './profile-draft';
import { textParts } from './text-parts';

const STATED: OwnProfile['stated'] = {
  occupations: ['welder'],
  skills: ['welding'],
  languages: ['norwegian'],
  experience: 'some',
  municipality: '5037',
  radiusKm: 40,
  modes: ['onsite'],
  extents: ['full_time'],
  availableOn: null,
  salaryWish: { ore: 5_000_000, per: 'month' },
  paused: false,
};
const DRAFT = draftOf({ stated: STATED });

describe('a profile that is being written', () => {
  test('goes into the fields and comes back as it was', () => {
    expect(statedOf(DRAFT)).toEqual(STATED);
    expect(profileProblems(DRAFT)).toEqual([]);
    const without = { ...STATED, salaryWish: null, availableOn: '2027-01-04' };
    expect(statedOf(draftOf({ stated: without }))).toEqual(without);
  });

  test('is at first missing all that must be said, in the order of the page', () => {
    const missing = profileProblems(EMPTY_PROFILE);
    expect(missing).toEqual([
      ...['occupations', 'skills', 'experience', 'municipality', 'modes', 'extents'],
    ]);
    expect(missing).toEqual(PROFILE_FIELDS.filter((field) => missing.includes(field)));
    expect(statedOf(EMPTY_PROFILE)).toBeUndefined();
  });

  test.each([
    [{ radius: 'langt' }, 'radiusKm'],
    [{ radius: '1001' }, 'radiusKm'],
    [{ salary: 'mye' }, 'salaryWish'],
    [{ salary: '0' }, 'salaryWish'],
    [{ occupations: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'occupations'],
  ] as const)('has to be put right where it says %j', (part, field) => {
    expect(profileProblems({ ...DRAFT, ...part })).toEqual([field]);
  });

  test('shows its card without its salary, also while that is no amount', () => {
    const card = cardInputOf({ ...DRAFT, salary: 'mye' });
    expect(card).toMatchObject({ municipality: '5037' });
    expect(JSON.stringify(card)).not.toMatch(/salary|paused/);
  });
});

describe('what lies in the tab', () => {
  beforeEach(() => {
    sessionStorage.clear();
  });

  test('is one person’s, until it is dropped', () => {
    keepProfile('a', DRAFT);
    expect(readProfile('a')).toEqual(DRAFT);
    expect(readProfile('b')).toBeUndefined();
    dropProfile('a');
    expect(readProfile('a')).toBeUndefined();
  });

  test.each(['{', 'null', '{"skills":[]}', JSON.stringify({ ...DRAFT, skills: 'welding' })])(
    'is not read where it is of another form: %s',
    (text) => {
      sessionStorage.setItem('koble.profile.a', text);
      expect(readProfile('a')).toBeUndefined();
    },
  );
});

describe('what is read out of a text', () => {
  const read = (skills: string[], occupations: string[] = []) => ({
    skills: skills.map((id) => ({ id, found: id })),
    occupations: occupations.map((id) => ({ id, found: id })),
  });

  test('comes behind what is there, each once, languages by themselves', () => {
    const known = { occupations: ['welder'], skills: ['welding'], languages: [] };
    const parts = [read(['welding', 'english'], ['welder']), read(['robotics'], ['cnc-operator'])];
    expect(addUnderstood(known, parts, ['english'])).toEqual({
      known: {
        occupations: ['welder', 'cnc-operator'],
        skills: ['welding', 'robotics'],
        languages: ['english'],
      },
      added: 3,
    });
  });

  test('is no more than there is room for', () => {
    const empty = { occupations: [], skills: [], languages: [] };
    const many = Array.from({ length: 50 }, (_, i) => `id-${i}`);
    const { known, added } = addUnderstood(empty, [read(many, many)], []);
    expect([known.occupations.length, known.skills.length, added]).toEqual([5, 40, 45]);
  });
});

test('a long text is read in parts that are cut between words, and nothing of it is lost', () => {
  const text = Array.from({ length: 30 }, (_, i) => `ord${i}`).join(' ');
  const parts = textParts(text, 40);
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(40);
  expect(parts.join(' ')).toBe(text);
  expect(textParts('x'.repeat(90), 40).map(({ length }) => length)).toEqual([40, 40, 10]);
  expect(textParts('  ')).toEqual([]);
});
