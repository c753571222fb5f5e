import { plainText } from '@koble/kernel';
import { z } from 'zod';

/** What a match can be of, as the page calls it that shows it. */
const EXPLAINED_KINDS = ['role', 'candidate', 'pilot', 'call'] as const;

const REASON_LENGTH = { least: 20, most: 600 } as const;
const ANSWER_LENGTH = { least: 20, most: 1000 } as const;

/** Which explanation of which logged answer: a role where a candidate asked, else what was ranked for a need. */
const Explained = z.strictObject({
  logId: z.uuid(),
  kind: z.enum(EXPLAINED_KINDS),
  id: z.uuid(),
});
export type Explained = z.infer<typeof Explained>;

/** What somebody thinks is wrong with an explanation, in their own words. */
export const ObjectionInput = z.strictObject({
  about: Explained,
  reason: z.string().overwrite(plainText).min(REASON_LENGTH.least).max(REASON_LENGTH.most),
});
export type ObjectionInput = z.infer<typeof ObjectionInput>;

/** What an adviser answers. */
export const ObjectionAnswer = z.strictObject({
  id: z.uuid(),
  answer: z.string().overwrite(plainText).min(ANSWER_LENGTH.least).max(ANSWER_LENGTH.most),
});
export type ObjectionAnswer = z.infer<typeof ObjectionAnswer>;

/** An objection as whoever made it reads it. */
export interface Objection {
  id: string;
  kind: Explained['kind'];
  /** Of what was explained, and its title where it has one that anybody may read. */
  aboutId: string;
  title: string | null;
  slug: string | null;
  reason: string;
  state: 'open' | 'answered';
  answer: string | null;
  createdAt: Date;
  answeredAt: Date | null;
}
