import { plainLine, plainText } from '@koble/kernel';
import { z } from 'zod';

/** As many companies as still agree on something. */
const MOST_MEMBERS = 10;

/** Whether others with the same challenge may find this one's company. */
export const OpenToJoin = z.strictObject({ needId: z.uuid(), open: z.boolean() });
export type OpenToJoin = z.infer<typeof OpenToJoin>;

/** A joint need as it is started: for one's own need, with the companies of these. */
export const JointStart = z.strictObject({
  needId: z.uuid(),
  others: z
    .array(z.uuid())
    .min(1)
    .max(MOST_MEMBERS - 1),
  title: z.string().overwrite(plainLine).min(3).max(140),
});
export type JointStart = z.infer<typeof JointStart>;

export const JointAtVersion = z.strictObject({ id: z.uuid(), version: z.int().min(1) });
export type JointAtVersion = z.infer<typeof JointAtVersion>;

export const JointAnswer = JointAtVersion.extend({ answer: z.enum(['join', 'decline']) });
export type JointAnswer = z.infer<typeof JointAnswer>;

/** A company that is asked and has not answered. */
export const JointInvitation = JointAtVersion.extend({ organisationId: z.uuid() });
export type JointInvitation = z.infer<typeof JointInvitation>;

/**
 * What the members are to agree on: what they do, what it costs together in øre, which call they apply to, and how many percent
 * each pays: whole percent that add up to 100.
 */
export const JointTerms = JointAtVersion.extend({
  title: z.string().overwrite(plainLine).min(3).max(140),
  plan: z.string().overwrite(plainText).max(2000),
  costOre: z.int().min(0).max(1e13).nullable(),
  callId: z.uuid().nullable(),
  shares: z
    .array(z.strictObject({ organisationId: z.uuid(), percent: z.int().min(0).max(100) }))
    .min(2)
    .max(MOST_MEMBERS),
}).refine(({ shares }) => shares.reduce((sum, { percent }) => sum + percent, 0) === 100, {
  path: ['shares'],
  message: 'joint_needs.shares_not_100',
});
export type JointTerms = z.infer<typeof JointTerms>;

/** In what a challenge is like another; the words are the web's. */
export type Resemblance =
  | { kind: 'skills'; ids: string[] }
  | { kind: 'industry'; section: string }
  | { kind: 'same_municipality' }
  | { kind: 'neighbouring_municipality' };

/** A challenge of another company that may be found, and why it is like one's own. */
export interface Companion {
  needId: string;
  title: string;
  company: string;
  municipality: string | null;
  resemblance: Resemblance[];
}

export interface Companions {
  title: string;
  open: boolean;
  /** Empty as long as one may not be found oneself. */
  companions: Companion[];
}

export interface JointMember {
  organisationId: string;
  company: string;
  state: 'invited' | 'joined' | 'declined' | 'withdrawn' | 'left';
  sharePercent: number;
  /** Its part of the cost in øre; null where the cost is not said. */
  shareOre: number | null;
  agreed: boolean;
}

/** `forming` until all who are asked have answered and those who joined agree to the same terms; `ended` when fewer than two are left. */
export type JointStanding = 'forming' | 'agreed' | 'ended';

export interface JointNeed {
  id: string;
  version: number;
  title: string;
  plan: string;
  costOre: number | null;
  call: { id: string; slug: string; title: string } | null;
  standing: JointStanding;
  members: JointMember[];
  /** The reader's own organisation. */
  ownId: string;
  /** The funding case that it has opened by these terms; another member's is that one's alone. */
  ownCase: { id: string } | null;
}

/** One of the list of a company's joint needs. */
export type JointLine = Pick<JointNeed, 'id' | 'title' | 'standing'> & {
  own: JointMember['state'];
  companies: string[];
};
