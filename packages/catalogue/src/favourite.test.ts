import { describe, expect, test } from 'vitest';
import {
  changeTold,
  deadlineNotice,
  stateOf,
  substanceFingerprint,
  type Substance,
} from './favourite';

const NOW = new Date('2026-11-27T10:00:00Z');
const ROLE: Substance = {
  title: 'Sveiser (demo)',
  municipality: '5037',
  deadlines: [new Date('2027-02-25T10:00:00Z')],
  amountOre: null,
  terms: ['range', 1, 2, 'hour'],
  standing: 'shown',
};

test.each([
  ['2026-11-27T10:00:00Z', null],
  ['2026-11-27T10:00:01Z', 1],
  ['2026-11-28T10:00:00Z', 1],
  ['2026-11-28T10:00:01Z', 7],
  ['2026-12-04T10:00:00Z', 7],
  ['2026-12-04T10:00:01Z', null],
])('a deadline at %s is told of by its %s days', (at, days) => {
  expect(deadlineNotice(new Date(at), NOW)).toBe(days);
});

describe('what is told of a listing that was written', () => {
  const before = { shown: true, substance: substanceFingerprint(ROLE) };

  test.each<[string, Partial<Substance>]>([
    ['another title', { title: 'Fagarbeider (demo)' }],
    ['another place', { municipality: '5001' }],
    ['another end', { deadlines: [new Date('2027-05-01T10:00:00Z')] }],
    ['another amount', { amountOre: 1 }],
    ['another pay', { terms: ['agreed', null, null, null] }],
  ])('is %s', (_what, changed) => {
    expect(changeTold(before, { ...ROLE, ...changed })).toBe('favourite.changed');
  });

  test('is nothing where none of that is another', () => {
    expect(changeTold(before, { ...ROLE })).toBeNull();
  });

  test('is that it is not open any more, closed, on pause or gone, once', () => {
    for (const after of [
      { ...ROLE, standing: 'closed' as const },
      { ...ROLE, standing: 'hidden' as const },
      undefined,
    ]) {
      expect(changeTold(before, after)).toBe('favourite.closed');
      expect(changeTold({ ...before, shown: false }, after)).toBeNull();
    }
  });

  test('is that it is open again, whatever else is another', () => {
    expect(changeTold({ ...before, shown: false }, { ...ROLE, title: 'Ny (demo)' })).toBe(
      'favourite.reopened',
    );
  });
});

test.each<[string, Partial<Substance>, string]>([
  ['is open before its end', {}, 'open'],
  ['is closed after it, also before anybody has marked it', { deadlines: [NOW] }, 'closed'],
  ['is open where no end is known', { deadlines: [] }, 'open'],
  ['is closed where it was closed', { standing: 'closed' }, 'closed'],
  ['is gone while only its owner reads it', { standing: 'hidden' }, 'gone'],
])('a saved listing %s', (_when, changed, state) => {
  expect(stateOf({ ...ROLE, ...changed }, NOW)).toBe(state);
});
