import type { Side } from './agreement-input';
import type { FrozenDocument } from './agreement-views';
import type { ReviewInput } from './delivery-input';
import type { AgreementTerms, Milestone } from './terms';
import type { TermsChange } from './terms-difference';

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

/** A proposed change with what is different in it. `own`: of the reader's side. */
export interface ProposedChange {
  id: string;
  side: Side;
  reason: string;
  at: string;
  terms: AgreementTerms;
  changes: TermsChange[];
}

export type Review = Omit<ReviewInput, 'id'> & { side: Side };

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

/** An agreement under way and afterwards, as one of its sides sees it. Times are ISO text, days `YYYY-MM-DD`. */
export interface DeliveryView {
  /** Whether the reader may write here now: hours, files, milestones, changes. */
  canWrite: boolean;
  hours: HoursLine[];
  /** In minutes, by side, against what the terms say. */
  spent: Record<Side, { minutes: number; agreedMinutes: number }>;
  milestones: (Milestone & { doneOn: string | null })[];
  deliverables: { title: string; files: DeliveredFile[] }[];
  change: ProposedChange | null;
  addenda: (FrozenDocument & { termsNumber: number })[];
  objections: { text: string; deliverables: string[]; at: string }[];
  deliveredAt: string | null;
  approvedAt: string | null;
  /** The reader's own review always; the other side's once both have written or the time is over. */
  reviews: Review[];
  /** Until when a review can be written; null before the approval and afterwards. */
  reviewUntil: string | null;
  result: ResultView | null;
}

/** A result as anybody reads it; `company` is null where the company is not named. */
export interface PublicResult {
  id: string;
  title: string;
  partner: { id: string; name: string };
  company: string | null;
  problem: string;
  work: string;
  outcome: string;
  figures: string;
  publishedAt: string;
}

/** What companies think of a partner, from all visible reviews; null where there are too few to say. */
export interface PartnerRating {
  count: number;
  result: number;
  cooperation: number;
  again: number;
}
