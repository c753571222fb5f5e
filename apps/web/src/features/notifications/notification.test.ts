import { describe, expect, test } from 'vitest';
import { namelessOf, targetOf } from './notification';

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
