import { ADDRESS_NAMES } from '@koble/catalogue/address-names';
import type { ListingKind, SearchInput } from '@koble/catalogue/schema';

/** A search as the address holds it: plain text, only what differs from an empty search. */
export type SearchAddress = Partial<Record<Name, string>>;

type Name = (typeof ADDRESS_NAMES)[keyof typeof ADDRESS_NAMES] | 'v';

/** The version of the address; an address of another version is read as far as its names are known. */
const VERSION = '1';
const KINDS: readonly ListingKind[] = ['role', 'challenge', 'pilot', 'call', 'candidate'];
export const SORTS: readonly SearchInput['sort'][] = [
  'relevance',
  'newest',
  'deadline',
  'nearest',
  'highest_amount',
  'fewest_interests',
];
export const RADII: readonly SearchInput['radiusKm'][] = [10, 20, 30, 50, 75, 100, 150];
const MODES: readonly SearchInput['mode'][number][] = ['onsite', 'hybrid', 'remote'];
const EXTENTS: readonly SearchInput['extent'][number][] = ['full_time', 'part_time', 'project'];
export const MAX_PAGE = 40;
const MAX_CHOICES = 30;

export const EMPTY_SEARCH: SearchInput = {
  q: '',
  kind: null,
  place: null,
  radiusKm: 30,
  skills: [],
  occupations: [],
  industry: [],
  municipality: [],
  mode: [],
  extent: [],
  purposes: [],
  instrument: [],
  sort: 'relevance',
  page: 1,
};

/** The known names of an address, whatever else stands in it. */
export function readSearch(params: Record<string, unknown>): SearchAddress {
  const address: SearchAddress = {};
  for (const name of [...Object.values(ADDRESS_NAMES), 'v' as const]) {
    const value = params[name];
    if (typeof value === 'string' && value !== '') address[name] = value;
  }
  return address;
}

/** The search of an address. What cannot be read is left out rather than refused: people mend addresses by hand. */
export function searchOf(address: SearchAddress): SearchInput {
  const list = (text: string | undefined, fits: RegExp) =>
    (text ?? '')
      .split(',')
      .filter((one) => fits.test(one))
      .slice(0, MAX_CHOICES);
  const page = Number(address.side ?? '1');
  const code = address.sted ?? '';
  return {
    q: (address.q ?? '').slice(0, 200).trim(),
    kind: KINDS.find((kind) => kind === address.type) ?? null,
    place: /^\d{4}$/.test(code) ? code : null,
    radiusKm: RADII.find((km) => km === Number(address.radius)) ?? EMPTY_SEARCH.radiusKm,
    skills: list(address.kompetanse, /^[a-z0-9-]{1,60}$/),
    occupations: list(address.yrke, /^[a-z0-9-]{1,60}$/),
    industry: list(address.naering, /^[A-V]$/),
    municipality: list(address.kommune, /^\d{4}$/),
    mode: MODES.filter((mode) => list(address.arbeidssted, /./).includes(mode)),
    extent: EXTENTS.filter((extent) => list(address.omfang, /./).includes(extent)),
    purposes: list(address.formal, /^[a-z_]{1,30}$/),
    instrument: list(address.virkemiddel, /^[a-z_]{1,30}$/),
    sort: SORTS.find((sort) => sort === address.sort) ?? 'relevance',
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  };
}

/** The address of a search. */
export function addressOf(search: SearchInput): SearchAddress {
  const address: SearchAddress = {};
  const put = (name: Name, value: string, empty: string): void => {
    if (value !== empty) address[name] = value;
  };
  put(ADDRESS_NAMES.q, search.q, '');
  put(ADDRESS_NAMES.kind, search.kind ?? '', '');
  put(ADDRESS_NAMES.place, search.place ?? '', '');
  put(ADDRESS_NAMES.radiusKm, String(search.radiusKm), String(EMPTY_SEARCH.radiusKm));
  for (const facet of [
    'skills',
    'occupations',
    'industry',
    'municipality',
    'mode',
    'extent',
    'purposes',
    'instrument',
  ] as const)
    put(ADDRESS_NAMES[facet], search[facet].join(','), '');
  put(ADDRESS_NAMES.sort, search.sort, 'relevance');
  put(ADDRESS_NAMES.page, String(search.page), '1');
  if (Object.keys(address).length > 0) address.v = VERSION;
  return address;
}
