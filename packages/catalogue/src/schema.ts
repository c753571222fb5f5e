import { LISTING_KINDS, type ListingKind } from '@koble/search/schema';
import { IndustrySection, MunicipalityCode, OccupationId, SkillId } from '@koble/taxonomy/schema';
import { z } from 'zod';

export { LISTING_KINDS, type ListingKind };
export {
  DismissInput,
  MEANING_KINDS,
  SynonymId,
  SynonymInput,
  WordsInput,
  type Meaning,
  type ZeroHit,
} from './synonym';
export {
  DeviceKeys,
  FAVOURITE_KINDS,
  FavouriteKey,
  FavouriteKeys,
  MOST_ON_DEVICE,
  type Favourite,
} from './favourite-views';
export { ListingReport, REPORT_REASONS, SettledReport, type ReportView } from './report-input';

export const SORTS = [
  'relevance',
  'newest',
  'deadline',
  'nearest',
  'highest_amount',
  'fewest_interests',
] as const;
export const RADII_KM = [10, 20, 30, 50, 75, 100, 150] as const;
export const PAGE_SIZE = 25;
/** The engine counts no further, so neither do we (faults.md: totals stop at maxTotalHits). */
export const MAX_PAGE = 40;

/** Facets that may be chosen; or inside one, and between them. */
export const FACETS = [
  'skills',
  'occupations',
  'industry',
  'municipality',
  'mode',
  'extent',
  'purposes',
  'instrument',
] as const;
export type Facet = (typeof FACETS)[number];

const some = <T extends z.ZodType>(item: T) => z.array(item).max(30).default([]);

/**
 * One search. `kind` null searches all public kinds. With `place` and `radiusKm`, only what is within the radius of that
 * municipality's centre, and what can be done from anywhere. Empty `q` browses.
 */
export const SearchInput = z.strictObject({
  q: z.string().trim().max(200).default(''),
  kind: z.enum(LISTING_KINDS).nullable().default(null),
  place: MunicipalityCode.nullable().default(null),
  radiusKm: z.union(RADII_KM.map((km) => z.literal(km))).default(30),
  skills: some(SkillId),
  occupations: some(OccupationId),
  industry: some(IndustrySection),
  municipality: some(MunicipalityCode),
  mode: some(z.enum(['onsite', 'hybrid', 'remote'])),
  extent: some(z.enum(['full_time', 'part_time', 'project'])),
  purposes: some(z.string().max(30)),
  instrument: some(z.string().max(30)),
  sort: z.enum(SORTS).default('relevance'),
  page: z.int().min(1).max(MAX_PAGE).default(1),
});
export type SearchInput = z.infer<typeof SearchInput>;

/** One line of the result. Times are ISO text; amounts øre; `km` is straight-line from the place searched from. */
export interface ListingCard {
  id: string;
  kind: ListingKind;
  /** The id of the need, offer, call or candidate: the part of `id` behind the kind. */
  sourceId: string;
  title: string;
  summary: string;
  organisation: string;
  municipality: string | null;
  district: string | null;
  skills: string[];
  occupations: string[];
  mode: string[];
  extent: string[];
  purposes: string[];
  instrument: string | null;
  publishedAt: string;
  deadline: string | null;
  amountOre: number | null;
  capacity: number | null;
  /** How many have shown interest, in a word: a bare count would tell who was first. */
  interest: InterestBand;
  /** How many of the interests it gets its organisation answers, and in how many days as a median; null: too little to say. */
  answers: 'few' | 'some' | 'many' | null;
  answerDays: number | null;
  /** A pilot that a student does. */
  studentTask: boolean;
  km: number | null;
}
export type InterestBand = 'none' | 'few' | 'some' | 'many';

export interface SearchResult {
  cards: ListingCard[];
  total: number;
  page: number;
  pages: number;
  /** Count of each option as if no other option of its own facet were chosen. Absent on later pages. */
  facets: Partial<Record<Facet | 'kind', Record<string, number>>>;
  /** The radius that was used: wider than asked when nothing was inside, and the web says so. */
  radiusKm: number | null;
  /** True while the search engine is down and PostgreSQL answers: no facets, no typo tolerance. */
  degraded: boolean;
  /** What to try at zero hits, and what widens a search that found few or chose an occupation; best first. */
  help: SearchHelp[];
}

/** `total` is what is found then; of `neighbours` and `wider_place` how many more. */
export type SearchHelp =
  | { kind: 'neighbours'; municipalities: string[]; total: number }
  | { kind: 'wider_place'; radiusKm: SearchInput['radiusKm']; total: number }
  | { kind: 'related_occupation'; occupation: string; total: number }
  | { kind: 'remove_filter'; facet: Facet | 'kind' | 'place'; total: number }
  | { kind: 'other_kinds'; total: number }
  | { kind: 'did_you_mean'; q: string };

/** The listing whose likes are asked for: its kind and the id of the need, offer, call or candidate. */
export const SimilarInput = z.strictObject({ kind: z.enum(LISTING_KINDS), id: z.uuid() });
export type SimilarInput = z.infer<typeof SimilarInput>;

export interface SimilarListings {
  /** Whether the listing itself can still be answered; where not, the others are its alternatives. */
  open: boolean;
  /** Of the same kind, likest first, at most six. */
  listings: SimilarListing[];
}

/** `km` of the card is from the listing that it is like. */
export interface SimilarListing {
  card: ListingCard;
  likeness: Likeness[];
}

/** One reason why a listing is like another. Neighbours are by the distance between centres: `neighboursOf`. */
export type Likeness =
  | { kind: 'shared_skills' | 'shared_purposes'; count: number }
  | { kind: 'same_occupation' | 'related_occupation' }
  | { kind: 'same_municipality' | 'neighbouring_municipality' };

export interface Suggestion {
  group: 'occupation' | 'skill' | 'organisation' | 'call';
  id: string;
  text: string;
}
