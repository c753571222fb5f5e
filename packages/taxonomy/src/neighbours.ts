import { MUNICIPALITIES } from './data/municipalities';
import { distanceKm } from './places';

/**
 * The municipalities around this one, nearest first; none for a code that is not of the region. Borders are not among the data:
 * two are neighbours when no third centre lies in the circle that has the line between their centres as its diameter, so that
 * it reaches far where there is far between people. Source: Gabriel and Sokal, Systematic Zoology 18(3), 1969.
 */
export function neighboursOf(code: string): string[] {
  return MUNICIPALITIES.flatMap((place) => {
    const km = distanceKm(code, place.code);
    return place.code === code || km === undefined || liesBetween(code, place.code, km)
      ? []
      : [{ code: place.code, km }];
  })
    .sort((a, b) => a.km - b.km)
    .map((place) => place.code);
}

/** Whether a third centre lies in that circle: it then sees the two at more than a right angle. */
function liesBetween(a: string, b: string, km: number): boolean {
  return MUNICIPALITIES.some(
    ({ code }) => code !== a && code !== b && squaredKm(a, code) + squaredKm(code, b) < km ** 2,
  );
}

function squaredKm(a: string, b: string): number {
  return (distanceKm(a, b) ?? Number.POSITIVE_INFINITY) ** 2;
}
