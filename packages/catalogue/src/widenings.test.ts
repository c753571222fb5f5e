import { describe, expect, test } from 'vitest';
import { SearchInput } from './schema';
import { neighbourHelp, radiusToNeighbours, relatedHelp } from './widenings';

const LEVANGER = '5037';
const VERDAL = '5038';
const INDERØY = '5053';
const RØROS = '5025';

describe('what widens a search', () => {
  test('is what the neighbours of the chosen municipalities hold, without those chosen and others', () => {
    const input = SearchInput.parse({ municipality: [LEVANGER, VERDAL] });
    const counts = { [LEVANGER]: 1, [VERDAL]: 2, [INDERØY]: 3, [RØROS]: 9 };
    expect(neighbourHelp(input, { municipality: counts })).toEqual([
      { kind: 'neighbours', municipalities: [INDERØY], total: 3 },
    ]);
  });

  test('is nothing where the neighbours have nothing, or none was chosen', () => {
    const chosen = SearchInput.parse({ municipality: [LEVANGER] });
    expect(neighbourHelp(chosen, { municipality: { [RØROS]: 9 } })).toEqual([]);
    expect(neighbourHelp(SearchInput.parse({}), { municipality: { [VERDAL]: 2 } })).toEqual([]);
  });

  test('is the occupations related to those chosen that have listings, most first', () => {
    const input = SearchInput.parse({ occupations: ['welder'] });
    const counts = { welder: 4, 'robot-welder': 1, 'plate-worker': 2, carpenter: 9 };
    expect(relatedHelp(input, { occupations: counts })).toEqual([
      { kind: 'related_occupation', occupation: 'plate-worker', total: 2 },
      { kind: 'related_occupation', occupation: 'robot-welder', total: 1 },
    ]);
  });

  test('is the smallest radius that takes in every neighbour, unless this one does', () => {
    // Meråker, 43 km from Levanger, is the farthest of its neighbours.
    expect(radiusToNeighbours(LEVANGER, 30)).toBe(50);
    expect(radiusToNeighbours(LEVANGER, 50)).toBeUndefined();
  });
});
