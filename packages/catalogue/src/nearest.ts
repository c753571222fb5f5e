import { distanceKm } from '@koble/taxonomy';

/** A slice of one municipality's hits: the `offset`-th and the next `limit`. */
export interface Slice {
  municipality: string;
  offset: number;
  limit: number;
}

/**
 * Which municipalities' hits make up a page when the nearest come first. Every listing lies in a municipality's centre, so
 * counts by municipality are all there is to know: no distance is computed for a listing.
 */
export function nearestSlices(
  counts: Readonly<Record<string, number>>,
  place: string,
  page: { offset: number; limit: number },
): Slice[] {
  const nearestFirst = Object.entries(counts)
    .map(([municipality, count]) => ({
      municipality,
      count,
      km: distanceKm(place, municipality) ?? Number.POSITIVE_INFINITY,
    }))
    .sort((a, b) => a.km - b.km || (a.municipality < b.municipality ? -1 : 1));
  const slices: Slice[] = [];
  let skip = page.offset;
  let left = page.limit;
  for (const { municipality, count } of nearestFirst) {
    if (left === 0) break;
    const limit = Math.min(count - skip, left);
    if (limit > 0) slices.push({ municipality, offset: skip, limit });
    left -= Math.max(0, limit);
    skip = Math.max(0, skip - count);
  }
  return slices;
}
