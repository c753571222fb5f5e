import { taxonomy } from '@koble/taxonomy';
import { askEngine } from './ask-engine';
import { narrowingsOf, type Narrowing } from './listing-filter';
import type { SearchHelp, SearchInput, SearchResult } from './schema';
import type { SearchServices } from './search-services';
import type { Visibility } from './visibility';
import { neighbourHelp, radiusToNeighbours, relatedHelp } from './widenings';

/** Fewer hits than this are few: what lies around is then offered. */
const FEW = 5;

/** What widens a search: the municipalities around it when it found few, and the occupations related to those it chose. */
export async function helpToWiden(
  services: Pick<SearchServices, 'engine' | 'clock' | 'synonyms'>,
  visibility: Visibility,
  { input, answer }: { input: SearchInput; answer: SearchResult },
): Promise<SearchHelp[]> {
  const around =
    answer.total < FEW
      ? [
          ...neighbourHelp(input, answer.facets),
          ...(await widerPlaceHelp(services, visibility, { input, answer })),
        ]
      : [];
  return [...around, ...relatedHelp(input, answer.facets)];
}

async function widerPlaceHelp(
  services: Pick<SearchServices, 'engine' | 'clock' | 'synonyms'>,
  visibility: Visibility,
  { input, answer }: { input: SearchInput; answer: SearchResult },
): Promise<SearchHelp[]> {
  const radiusKm =
    input.place === null ? undefined : radiusToNeighbours(input.place, input.radiusKm);
  if (radiusKm === undefined) return [];
  const wider = await askEngine(services, visibility, {
    ...input,
    radiusKm,
    sort: 'relevance',
  });
  const total = wider.total - answer.total;
  return total > 0 ? [{ kind: 'wider_place', radiusKm, total }] : [];
}

/** What to try when nothing was found: the choices whose removal finds something, other kinds, another spelling. */
export async function helpAtZeroHits(
  services: Pick<SearchServices, 'engine' | 'clock' | 'synonyms'>,
  visibility: Visibility,
  input: SearchInput,
): Promise<SearchHelp[]> {
  const tried = await Promise.all(
    narrowingsOf(input).map(async (facet): Promise<SearchHelp> => {
      const { total } = await askEngine(services, visibility, without(input, facet));
      return facet === 'kind'
        ? { kind: 'other_kinds', total }
        : { kind: 'remove_filter', facet, total };
    }),
  );
  const spelling = taxonomy.correct(input.q);
  return [
    ...(spelling === undefined ? [] : [{ kind: 'did_you_mean' as const, q: spelling }]),
    ...tried.filter((help) => help.kind === 'did_you_mean' || help.total > 0),
  ];
}

function without(input: SearchInput, narrowing: Narrowing): SearchInput {
  if (narrowing === 'kind') return { ...input, kind: null };
  if (narrowing === 'place') return { ...input, place: null };
  return { ...input, [narrowing]: [] };
}
