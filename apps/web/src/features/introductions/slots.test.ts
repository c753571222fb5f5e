import { expect, test } from 'vitest';
import { momentsOf, slotProblems } from './slots';

const NOW = new Date('2026-11-23T09:00:00Z');

test('times are Norway’s, in winter and in summer, whatever the browser is set to', () => {
  expect(momentsOf(['2026-12-01T13:00', '', '2027-05-03T13:00:00'])).toEqual([
    '2026-12-01T12:00:00.000Z',
    '2027-05-03T11:00:00.000Z',
  ]);
});

test('the first must be there; the others may be left out', () => {
  expect(slotProblems(['', '', ''], NOW)).toEqual(['none', undefined, undefined]);
  expect(slotProblems(['2026-12-01T13:00', '', ''], NOW)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('each is told what is wrong with it', () => {
  expect(slotProblems(['2026-11-23T10:00', '2027-12-01T13:00', ''], NOW)).toEqual([
    'passed',
    'too_far',
    undefined,
  ]);
  expect(slotProblems(['2026-12-01T13:00', '2026-12-01T13:00', ''], NOW)).toEqual([
    undefined,
    'twice',
    undefined,
  ]);
});
