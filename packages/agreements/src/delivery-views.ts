import type { Side } from './agreement-input';
import type { ReviewInput } from './delivery-input';
import type { Milestone } from './terms';

export interface HoursLine {
  id: string;
  side: Side;
  spentOn: string;
  minutes: number;
  note: string;
}

/** A file of a deliverable; only what the scanner let through can be fetched. */
export interface DeliveredFile {
  id: string;
  deliverable: string;
  side: Side;
  name: string;
  bytes: number;
  state: 'held' | 'clean' | 'refused';
  at: string;
}

export type Review = Omit<ReviewInput, 'id'> & { side: Side };

/** What companies think of a partner's pilots: the means of so many reviews, 1 to 5 with one decimal. */
export interface PartnerRating {
  count: number;
  result: number;
  cooperation: number;
  again: number;
}

/** What was written for others to read, and which side agrees to this version of it. */
export interface ResultView {
  version: number;
  problem: string;
  work: string;
  outcome: string;
  figures: string;
  companyNamed: boolean;
  agreed: Record<Side, boolean>;
  isPublic: boolean;
}

/** A result as anybody reads it; `company` is null where the company is not named. */
export interface PublicResult {
  id: string;
  title: string;
  partner: string;
  company: string | null;
  problem: string;
  work: string;
  outcome: string;
  figures: string;
  publishedAt: string;
}

/** An agreement under way and afterwards, as one of its sides sees it. Times are ISO text, days `YYYY-MM-DD`. */
export interface DeliveryView {
  /** Whether the reader may write here now: hours, files, milestones. */
  canWrite: boolean;
  hours: HoursLine[];
  /** In minutes, by side, against what the terms say. */
  spent: Record<Side, { minutes: number; agreedMinutes: number }>;
  milestones: (Milestone & { doneOn: string | null })[];
  deliverables: { title: string; files: DeliveredFile[] }[];
  objections: { text: string; deliverables: string[]; at: string }[];
  deliveredAt: string | null;
  approvedAt: string | null;
  /** The reader's own review always; the other side's once both have written or the time is over. */
  reviews: Review[];
  /** Until which day a review can be written; null before the approval and afterwards. */
  reviewUntil: string | null;
  /** Whether the reader may write its side's review now. */
  canReview: boolean;
  result: ResultView | null;
  /** Whether the reader may write what others are to read. */
  canTell: boolean;
}
