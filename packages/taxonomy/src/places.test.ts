import { describe, expect, test } from 'vitest';
import { MUNICIPALITIES } from './data/municipalities';
import { DISTRICTS } from './data/districts';
import { distanceKm, districtDistanceKm, municipalitiesWithin, municipalityNamed } from './places';

describe('places', () => {
  test('there are 38 municipalities, each in one of the districts', () => {
    expect(MUNICIPALITIES).toHaveLength(38);
    expect(
      MUNICIPALITIES.every(({ district }) => DISTRICTS.some(({ id }) => id === district)),
    ).toBe(true);
  });

  test('Levanger and Verdal are neighbours, Trondheim and Røros are not', () => {
    expect(distanceKm('5037', '5038')).toBeLessThan(15);
    expect(distanceKm('5001', '5025')).toBeGreaterThan(90);
    expect(distanceKm('5037', '9999')).toBeUndefined();
  });

  test('a radius begins at the place itself and goes outwards', () => {
    const within = municipalitiesWithin('5037', 30);
    expect(within[0]).toBe('5037');
    expect(within).toContain('5038');
    expect(within).not.toContain('5025');
  });

  test('a district is no distance from its own municipalities', () => {
    expect(districtDistanceKm('5037', 'innherred')).toBe(0);
    expect(districtDistanceKm('5001', 'namdalen')).toBeGreaterThan(80);
  });

  test('adverts write names in capitals', () => {
    expect(municipalityNamed('LEVANGER')?.code).toBe('5037');
    expect(municipalityNamed('RØROS')?.code).toBe('5025');
  });
});
