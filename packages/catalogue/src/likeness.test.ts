import { describe, expect, test } from 'vitest';
import { rankByLikeness } from './likeness';
import type { ListingCard } from './schema';

const LEVANGER = '5037';
const VERDAL = '5038';
const RØROS = '5025';
const subject = {
  skills: ['welding', 'robotics'],
  occupations: ['welder'],
  purposes: [],
  municipality: LEVANGER,
};

function aCard(id: string, changed: Partial<ListingCard>): ListingCard {
  return {
    id,
    kind: 'role',
    sourceId: id,
    title: 'Sveiser',
    summary: '',
    organisation: 'Demo-Verkstedet',
    municipality: null,
    district: null,
    skills: [],
    occupations: [],
    mode: [],
    extent: [],
    purposes: [],
    instrument: null,
    publishedAt: '2026-11-23T09:00:00.000Z',
    deadline: null,
    amountOre: null,
    capacity: null,
    studentTask: false,
    interest: 'none',
    answers: null,
    answerDays: null,
    km: null,
    ...changed,
  };
}

function ranked(...cards: ListingCard[]): string[] {
  return rankByLikeness(subject, cards).map(({ card }) => card.id);
}

describe('ranking by likeness', () => {
  test('says in what each one is like', () => {
    const card = aCard('a', {
      skills: ['robotics', 'welding', 'sales'],
      occupations: ['plate-worker'],
      municipality: VERDAL,
    });
    expect(rankByLikeness(subject, [card])[0]?.likeness).toEqual([
      { kind: 'shared_skills', count: 2 },
      { kind: 'related_occupation' },
      { kind: 'neighbouring_municipality' },
    ]);
  });

  test('puts what it is about before where it is', () => {
    const far = aCard('far', { skills: ['welding', 'robotics'], municipality: RØROS });
    const here = aCard('here', { skills: ['welding'], municipality: LEVANGER });
    expect(ranked(here, far)).toEqual(['far', 'here']);
  });

  test('puts the same occupation before a related one, and the near one first of two that are as alike', () => {
    const same = aCard('same', { occupations: ['welder'] });
    const near = aCard('near', { occupations: ['plate-worker'], municipality: VERDAL });
    const far = aCard('far', { occupations: ['plate-worker'], municipality: RØROS });
    expect(ranked(far, near, same)).toEqual(['same', 'near', 'far']);
  });

  test('then goes by distance, and by age where none is known', () => {
    const skills = ['welding'];
    const near = aCard('near', { skills, km: 70 });
    const far = aCard('far', { skills, km: 90 });
    const newer = aCard('newer', { skills, publishedAt: '2026-11-24T09:00:00.000Z' });
    const older = aCard('older', { skills });
    expect(ranked(older, newer, far, near)).toEqual(['near', 'far', 'newer', 'older']);
  });

  test('leaves out what shares a small part of the skills and nothing else', () => {
    const skills = ['welding', 'robotics', 'cad', 'sales'];
    const one = aCard('one', { skills: ['sales'] });
    const two = aCard('two', { skills: ['sales', 'cad'] });
    const known = aCard('known', { skills: ['sales'], occupations: ['welder'] });
    const found = rankByLikeness({ ...subject, skills }, [one, two, known]);
    expect(found.map(({ card }) => card.id)).toEqual(['known', 'two']);
  });

  test('leaves out what only lies near by', () => {
    expect(ranked(aCard('neighbour', { skills: ['sales'], municipality: LEVANGER }))).toEqual([]);
  });
});
