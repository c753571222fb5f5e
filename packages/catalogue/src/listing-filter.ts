import { municipalitiesWithin } from '@koble/taxonomy';
import { above, noneOf, oneOf, type Filter } from '@koble/search';
import { FACETS, type Facet, type SearchInput } from './schema';
import type { Visibility } from './visibility';

/** A choice that narrows the result: a facet, the kind or the place. */
export type Narrowing = Facet | 'kind' | 'place';

/** What a search may find at all: the kinds and listings somebody may see, and nothing that has expired. Always first. */
export function visibleFilter(visibility: Visibility, now: Date): Filter {
  return [
    oneOf('kind', visibility.kinds),
    above('expiresAt', Math.floor(now.getTime() / 1000)),
    ...(visibility.hiddenIds.length > 0 ? [noneOf('id', visibility.hiddenIds)] : []),
  ];
}

/** The search's own choices, without those named: a facet's options are counted as if none of its own were chosen. */
export function chosenFilter(input: SearchInput, without: Narrowing | null = null): Filter {
  return [
    ...(input.kind !== null && without !== 'kind' ? [oneOf('kind', [input.kind])] : []),
    ...(input.place !== null && without !== 'place'
      ? [placeFilter(input.place, input.radiusKm)]
      : []),
    ...FACETS.filter((facet) => facet !== without && input[facet].length > 0).map((facet) =>
      oneOf(facet, input[facet]),
    ),
  ];
}

/** Within the radius of a municipality's centre, or anywhere. Places are municipalities: docs/decisions/001-places.md. */
function placeFilter(place: string, radiusKm: number): Filter[number] {
  return oneOf('area', ['*', ...municipalitiesWithin(place, radiusKm)]);
}

/** The choices that a search has made, in the order in which taking one away is offered. */
export function narrowingsOf(input: SearchInput): Narrowing[] {
  return [
    ...FACETS.filter((facet) => input[facet].length > 0),
    ...(input.place === null ? [] : (['place'] as const)),
    ...(input.kind === null ? [] : (['kind'] as const)),
  ];
}
