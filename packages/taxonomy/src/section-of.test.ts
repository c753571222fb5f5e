import { describe, expect, test } from 'vitest';
import { INDUSTRIES } from './data/industries';
import { sectionOf } from './section-of';

describe('sectionOf', () => {
  test('there are 22 sections, A to V', () => {
    expect(INDUSTRIES.map(({ section }) => section).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUV');
  });

  test.each([
    ['03.211', 'A'],
    ['62.100', 'K'],
    ['58.110', 'J'],
    ['25620', 'C'],
    ['99.000', 'V'],
  ])('of %s is %s', (code, section) => {
    expect(sectionOf(code)).toBe(section);
  });

  test('a code of SN2007 is given the section that its activity has now', () => {
    expect(sectionOf('45.200', 'SN2007')).toBe('T');
    expect(sectionOf('45.112', 'SN2007')).toBe('G');
    expect(sectionOf('62.010', 'SN2007')).toBe('K');
    expect(sectionOf('63.910', 'SN2007')).toBe('J');
    expect(sectionOf('45.200')).toBe('T');
  });

  test.each(['', 'tull', '4.1', '04.100', '00.000'])('"%s" has none', (code) => {
    expect(sectionOf(code)).toBeUndefined();
  });
});
