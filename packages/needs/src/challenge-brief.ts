import { plainText } from '@koble/kernel';
import { z } from 'zod';

/** What a partner reads first of a challenge, in this order (domain: what a pilot brief holds). */
export const BRIEF_FIELDS = ['hurts', 'tried', 'success', 'atHand', 'time'] as const;
const BRIEF_LENGTH = 600;
export const AUDIENCES = ['all', 'chosen'] as const;
const MOST_PARTNERS = 50;

const short = z.string().overwrite(plainText).max(BRIEF_LENGTH);

/**
 * A challenge in five short fields: what hurts, what has been tried, what would count as success (measurable), which data and
 * equipment there are, and when and how much time. Each of at most 600 characters; what is not known yet is empty.
 */
export const ChallengeBrief = z.strictObject({
  hurts: short,
  tried: short,
  success: short,
  atHand: short,
  time: short,
});
export type ChallengeBrief = z.infer<typeof ChallengeBrief>;

/** A brief as it is saved, over the version that was read; 0 where there was none. */
export const BriefSave = z.strictObject({
  id: z.uuid(),
  version: z.int().min(0),
  brief: ChallengeBrief,
});
export type BriefSave = z.infer<typeof BriefSave>;

/** For whom a challenge is: all who come by, or these partners alone. */
export const ChallengeShare = z.discriminatedUnion('audience', [
  z.strictObject({ id: z.uuid(), audience: z.literal('all') }),
  z.strictObject({
    id: z.uuid(),
    audience: z.literal('chosen'),
    partners: z.array(z.uuid()).min(1).max(MOST_PARTNERS),
  }),
]);
export type ChallengeShare = z.infer<typeof ChallengeShare>;

/** One version of a brief, and whose adviser wrote it where the company did not; `savedAt` is ISO text. */
export interface BriefVersion extends ChallengeBrief {
  version: number;
  operator: string | null;
  savedAt: string;
}

/** A company's own challenge: its brief with all that it was before, the newest first, and for whom it is. */
export interface OwnChallenge {
  id: string;
  title: string;
  /** Whether the same need is a role too, which everybody reads whomever the challenge is for. */
  wantsPeople: boolean;
  versions: BriefVersion[];
  audience: (typeof AUDIENCES)[number];
  partners: { id: string; name: string }[];
}

/** A challenge that a company has shared with the partner that reads it. Times are ISO text. */
export interface SharedChallenge {
  id: string;
  title: string;
  company: string;
  sharedAt: string;
  expiresAt: string | null;
}
