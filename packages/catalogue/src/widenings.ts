import { distanceKm, neighboursOf, relatedOccupations } from '@koble/taxonomy';
import { RADII_KM, type SearchHelp, type SearchInput, type SearchResult } from './schema';

/** So many related occupations are offered, those with the most listings. */
const MOST_OCCUPATIONS = 5;

type OptionCounts = SearchResult['facets'];

/** What the municipalities around those chosen hold; read from the counts, which are made as if none were chosen. */
export function neighbourHelp(
  input: SearchInput,
  { municipality = {} }: OptionCounts,
): SearchHelp[] {
  const around = new Set(input.municipality.flatMap(neighboursOf));
  const more = [...around].filter(
    (code) => !input.municipality.includes(code) && (municipality[code] ?? 0) > 0,
  );
  const total = more.reduce((sum, code) => sum + (municipality[code] ?? 0), 0);
  return total > 0 ? [{ kind: 'neighbours', municipalities: more, total }] : [];
}

/** Occupations related to those chosen that have listings, most first; from the counts likewise. */
export function relatedHelp(input: SearchInput, { occupations = {} }: OptionCounts): SearchHelp[] {
  const related = new Set(input.occupations.flatMap(relatedOccupations));
  return [...related]
    .filter((id) => !input.occupations.includes(id) && (occupations[id] ?? 0) > 0)
    .sort((a, b) => (occupations[b] ?? 0) - (occupations[a] ?? 0))
    .slice(0, MOST_OCCUPATIONS)
    .map((id) => ({ kind: 'related_occupation', occupation: id, total: occupations[id] ?? 0 }));
}

/** The smallest radius that takes in every neighbour of the place; undefined when this one does, or none is wide enough. */
export function radiusToNeighbours(
  place: string,
  radiusKm: number,
): SearchInput['radiusKm'] | undefined {
  const farthest = Math.max(0, ...neighboursOf(place).map((code) => distanceKm(place, code) ?? 0));
  return farthest <= radiusKm ? undefined : RADII_KM.find((km) => km >= farthest);
}
