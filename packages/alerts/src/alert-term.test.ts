import { describe, expect, test } from 'vitest';
import { alertEnd, alertTerm } from './alert-term';

const NOW = new Date('2026-11-26T10:00:00Z');
const until = (on: string) => ({ kind: 'until', on }) as const;

describe('how long a search lasts', () => {
  test.each([
    ['in winter', '2027-01-15', '2027-01-15T22:59:59.000Z'],
    ['in summer', '2027-07-15', '2027-07-15T21:59:59.000Z'],
    ['of 23 hours', '2027-03-28', '2027-03-28T21:59:59.000Z'],
    ['of 25 hours', '2027-10-31', '2027-10-31T22:59:59.000Z'],
  ])('is to the end in Norway of a chosen day %s', (_day, on, end) => {
    expect(alertTerm(until(on), NOW).until.toISOString()).toBe(end);
    expect(alertEnd(until(on), NOW).toISOString()).toBe(end);
  });

  test.each([
    ['2026-11-26', false],
    ['2026-11-27', true],
    ['2027-11-26', true],
    ['2027-11-27', false],
  ])('is from tomorrow to a year ahead: %s is %s', (on, isTaken) => {
    const choose = () => alertTerm(until(on), NOW);
    if (isTaken) expect(choose().lasts).toEqual(until(on));
    else expect(choose).toThrow('alerts.bad_until');
  });

  test('counts from the day it is in Norway, not in Greenwich', () => {
    const late = new Date('2026-11-26T23:30:00Z');
    expect(() => alertTerm(until('2026-11-27'), late)).toThrow('alerts.bad_until');
    expect(alertTerm(until('2027-11-27'), late).lasts).toEqual(until('2027-11-27'));
  });
});
