import { describe, expect, test } from 'vitest';
import {
  leadsSomewhere,
  namelessOf,
  onlyPeople,
  targetOf,
  type Notification,
} from './notification';

describe('where a notification leads', () => {
  test('is an adviser’s clients for what a company has said, and the company’s own page for the company', () => {
    expect(targetOf('consent.given', true)).toBe('/klienter');
    expect(targetOf('consent.asked', false)).toBe('/organisasjon');
    expect(targetOf('membership.asked', true)).toBe('/organisasjon');
  });

  test('is nowhere for who is out of an organisation, or is in one but acts as themself', () => {
    for (const kind of ['membership.removed', 'membership.refused', 'membership.granted'] as const)
      expect(targetOf(kind, false)).toBeUndefined();
  });
});

test('a person is called by what they are, never by name', () => {
  expect(namelessOf('introduction.sent')).toBe('aSeeker');
  expect(namelessOf('introduction.declined')).toBe('seeker');
  expect(namelessOf('introduction.proposed')).toBe('adviser');
  expect(namelessOf('consent.ended')).toBe('organisation');
});

describe('what is new for a need', () => {
  const news: Notification = {
    id: '00000000-0000-4000-8000-000000000001',
    topic: 'supply',
    kind: 'need.supplies',
    introductionId: null,
    data: {
      title: 'Sveiser',
      organisation: null,
      on: null,
      at: null,
      supplies: {
        needId: '00000000-0000-4000-8000-000000000002',
        people: 2,
        pilots: 1,
        calls: 0,
      },
    },
    createdAt: '2026-11-27T10:00:00.000Z',
    read: false,
  };

  test('leads to its need', () => {
    expect(leadsSomewhere(news, false)).toBe(true);
  });

  test('is on the list of people only where it is nothing else', () => {
    const needId = '00000000-0000-4000-8000-000000000002';
    expect(onlyPeople({ needId, people: 2, pilots: 0, calls: 0 })).toBe(true);
    expect(onlyPeople({ needId, people: 2, pilots: 0, calls: 1 })).toBe(false);
    expect(onlyPeople({ needId, people: 2, pilots: 1, calls: 0 })).toBe(false);
  });
});
