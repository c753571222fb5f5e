import { describe, expect, test } from 'vitest';
import { nearestSlices } from './nearest';

const LEVANGER = '5037';
const VERDAL = '5038';
const TRONDHEIM = '5001';
const counts = { [TRONDHEIM]: 10, [LEVANGER]: 3, [VERDAL]: 4 };

describe('nearestSlices', () => {
  test('begins at the place itself and goes outwards', () => {
    expect(nearestSlices(counts, LEVANGER, { offset: 0, limit: 5 })).toEqual([
      { municipality: LEVANGER, offset: 0, limit: 3 },
      { municipality: VERDAL, offset: 0, limit: 2 },
    ]);
  });

  test('goes on where the page before it ended', () => {
    expect(nearestSlices(counts, LEVANGER, { offset: 5, limit: 5 })).toEqual([
      { municipality: VERDAL, offset: 2, limit: 2 },
      { municipality: TRONDHEIM, offset: 0, limit: 3 },
    ]);
  });

  test('is empty behind the last hit', () => {
    expect(nearestSlices(counts, LEVANGER, { offset: 17, limit: 5 })).toEqual([]);
  });
});
