import { describe, expect, test } from 'vitest';
import { changeByHelp } from './help-choice';
import { EMPTY_SEARCH } from './search-address';

describe('the search that a help leads to', () => {
  test('keeps what was chosen and adds what lies around it', () => {
    const search = { ...EMPTY_SEARCH, municipality: ['5037'], occupations: ['welder'] };
    expect(
      changeByHelp(search, { kind: 'neighbours', municipalities: ['5038', '5053'], total: 3 }),
    ).toEqual({ municipality: ['5037', '5038', '5053'] });
    expect(
      changeByHelp(search, { kind: 'related_occupation', occupation: 'robot-welder', total: 1 }),
    ).toEqual({ occupations: ['welder', 'robot-welder'] });
  });

  test('takes away the choice that left nothing', () => {
    expect(
      changeByHelp(EMPTY_SEARCH, { kind: 'remove_filter', facet: 'skills', total: 2 }),
    ).toEqual({ skills: [] });
    expect(changeByHelp(EMPTY_SEARCH, { kind: 'remove_filter', facet: 'place', total: 2 })).toEqual(
      { place: null },
    );
  });

  test('widens the radius to the one that was counted', () => {
    expect(changeByHelp(EMPTY_SEARCH, { kind: 'wider_place', radiusKm: 75, total: 4 })).toEqual({
      radiusKm: 75,
    });
  });
});
