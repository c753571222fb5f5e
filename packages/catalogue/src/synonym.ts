import type { ListingKind } from '@koble/search/schema';
import { Locale, OccupationId, SkillId } from '@koble/taxonomy/schema';
import { z } from 'zod';

/** What a word can mean. */
export const MEANING_KINDS = ['occupation', 'skill'] as const;

const Word = z.string().trim().min(1).max(60);

/** A word, or a few, and the skill or occupation of the taxonomy that it means. */
export const SynonymInput = z.strictObject({
  word: Word,
  kind: z.enum(MEANING_KINDS),
  id: z.union([SkillId, OccupationId]),
});
export type SynonymInput = z.infer<typeof SynonymInput>;

export const SynonymId = z.strictObject({ id: z.uuid() });

/** Whether a query is set aside as nothing to mend. */
export const DismissInput = z.strictObject({ word: Word, dismissed: z.boolean() });
export type DismissInput = z.infer<typeof DismissInput>;

export const WordsInput = z.strictObject({ locale: Locale });
export type WordsInput = z.infer<typeof WordsInput>;

/** A skill or occupation with its name in the language asked for. */
export interface Meaning {
  kind: (typeof MEANING_KINDS)[number];
  id: string;
  text: string;
}

/** A query that found nothing. `lastOn` is a day in Norway; `kinds` what was searched among, likeliest meaning first. */
export interface ZeroHit {
  word: string;
  count: number;
  lastOn: string;
  kinds: (ListingKind | 'any')[];
  suggestions: Meaning[];
}

export interface ZeroHits {
  /** The most frequent first, at most fifty. */
  waiting: ZeroHit[];
  /** Those that were set aside. */
  dismissed: ZeroHit[];
}

/** A word that has been given a meaning: `by` is the operator whose adviser did, null where it is gone. */
export interface GivenSynonym {
  id: string;
  word: string;
  meaning: Meaning;
  addedAt: string;
  by: string | null;
}
