import { describe, expect, test } from 'vitest';
import { MUNICIPALITIES } from './data/municipalities';
import { neighboursOf } from './neighbours';

describe('the municipalities around one', () => {
  test('come nearest first, and behind none of them lies another', () => {
    expect(neighboursOf('5037')).toEqual(['5038', '5053', '5036', '5035', '5034']);
  });

  test('reach far where there is far between people, and not past a centre that lies between', () => {
    // Lierne's nearest neighbour is farther away than Steinkjer is from Levanger, between which Inderøy lies.
    expect(neighboursOf('5042')).toContain('5043');
    expect(neighboursOf('5037')).not.toContain('5006');
  });

  test('have each other: every one has some, and is a neighbour of its neighbours', () => {
    for (const { code } of MUNICIPALITIES) {
      expect(neighboursOf(code).length, code).toBeGreaterThan(0);
      for (const other of neighboursOf(code)) expect(neighboursOf(other), other).toContain(code);
    }
  });

  test('are none for a code that is not of the region', () => {
    expect(neighboursOf('0301')).toEqual([]);
  });
});
