import type { Side } from './agreement-input';
import type { FrozenDocument } from './frozen-document';
import type { AgreementTerms } from './terms';
import type { TermsChange } from './terms-difference';

/** Other terms that a side proposes while an agreement holds. Times are ISO text. */
export interface ProposedView {
  side: Side;
  reason: string;
  at: string;
  terms: AgreementTerms;
  /** What they change in the terms that hold. */
  changes: TermsChange[];
  /** Who has agreed to them. */
  signed: Side[];
}

/** The frozen PDF of a change that both have agreed to; the first of an agreement is number 1. */
export interface Addendum extends FrozenDocument {
  number: number;
}

/** What came of a change that was proposed, with what it changed in the terms that held then. */
export interface DecidedChange {
  id: string;
  side: Side;
  reason: string;
  state: 'agreed' | 'refused' | 'withdrawn';
  /** What the other side wrote when it refused; null where it wrote nothing. */
  answer: string | null;
  proposedAt: string;
  decidedAt: string;
  /** Which terms it has become; null where it has become none. */
  termsNumber: number | null;
  changes: TermsChange[];
  addendum: Addendum | null;
}
