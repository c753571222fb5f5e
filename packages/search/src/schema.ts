/** What is searched. A need is a role where it asks for people and a challenge where it asks for a pilot. */
export const LISTING_KINDS = ['role', 'challenge', 'pilot', 'call', 'candidate'] as const;
export type ListingKind = (typeof LISTING_KINDS)[number];

/**
 * One document of the `listings` index: only what a stranger may see. Ids are `<kind>_<uuid>`; times are seconds since 1970;
 * amounts are øre. `version` and `hash` are what the reconciler compares.
 */
export interface ListingDocument {
  id: string;
  kind: ListingKind;
  version: number;
  hash: string;
  title: string;
  /** At most 40 words, shown as it is on the card. */
  summary: string;
  /** Names and synonyms of its skills and occupations in all three languages. */
  terms: string[];
  /** Stems and the parts of compounds of title, summary and terms, made by `searchStems`. */
  stems: string;
  organisation: string;
  organisationId: string | null;
  /** Municipality number and name of where it is; null: anywhere. */
  municipality: string | null;
  place: string;
  /** Of a candidate instead of the municipality. */
  district: string | null;
  /** Municipality numbers it is within reach of a search for: its own, all of a candidate's district, or ['*'] for anywhere. */
  area: string[];
  skills: string[];
  occupations: string[];
  industry: string | null;
  mode: string[];
  extent: string[];
  /** Of a call: what it pays for and how. */
  purposes: string[];
  instrument: string | null;
  publishedAt: number;
  deadline: number | null;
  /** After this second it is not shown even if it is still in the index. */
  expiresAt: number;
  amountOre: number | null;
  interests: number;
  /** How many of the interests it gets its organisation answers, and in how many days as a median; null: too little to say. */
  answers: 'few' | 'some' | 'many' | null;
  answerDays: number | null;
  /** Free slots of a pilot or openings of a role; null where capacity has no meaning. */
  capacity: number | null;
  /** A pilot that a student does. */
  studentTask: boolean;
}
