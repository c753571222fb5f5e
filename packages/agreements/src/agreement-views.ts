import type { Action, AgreementState, EndReason, HistoryKind, Side } from './agreement-input';
import type { DecidedChange, ProposedView } from './change-views';
import type { FrozenDocument } from './frozen-document';
import type { AgreementTerms } from './terms';
import type { TermsChange } from './terms-difference';

/** A row of one side's agreements. Times are ISO text, days `YYYY-MM-DD`. */
export interface AgreementSummary {
  id: string;
  number: number;
  version: number;
  state: AgreementState;
  title: string;
  /** For which side the reader takes part. */
  side: Side;
  company: { id: string; name: string };
  partner: { id: string; name: string };
  /** Whose word both wait for; null where nobody's is due. */
  turn: Side | null;
  /** Which side is to answer a change that the other proposes; null where none is proposed. */
  changeWaitsFor: Side | null;
  /** The last day for the next step; null where none has a last day. */
  deadlineOn: string | null;
  updatedAt: string;
}

/** Terms as they were laid on the table, with what they changed in those before. */
export interface LaidTerms {
  number: number;
  side: Side;
  at: string;
  terms: AgreementTerms;
  changes: TermsChange[];
}

export interface HistoryLine {
  at: string;
  kind: HistoryKind;
  side: Side | 'clock';
  termsNumber: number | null;
}

/** Who accepted for a side, as they were called then. */
export interface Signature {
  side: Side;
  termsNumber: number;
  name: string;
  organisation: string;
  role: 'owner' | 'member' | 'accountant' | 'adviser';
  at: string;
}

/** A call that terms name. `grantOre` is what it would pay at most of this pilot, by what it says; null where that is not known. */
export interface LinkedCall {
  id: string;
  slug: string;
  title: string;
  grantOre: number | null;
}

/** One agreement as one of its sides sees it. */
export interface AgreementView extends AgreementSummary {
  offerId: string;
  need: { id: string; title: string } | null;
  message: string;
  wishedStartOn: string;
  quarter: string;
  /** All that was laid on the table, the newest first. */
  terms: LaidTerms[];
  accepted: Record<Side, number | null>;
  signatures: Signature[];
  calls: LinkedCall[];
  /** What the calls of the newest terms would pay at most together, in øre; null where that cannot be said. */
  togetherOre: number | null;
  document: FrozenDocument | null;
  /** The change that is proposed; null where none is. */
  change: ProposedView | null;
  /** What came of those that were proposed, the last at the top. */
  decided: DecidedChange[];
  startedOn: string | null;
  end: { reason: EndReason | null; text: string; side: Side | 'clock' } | null;
  history: HistoryLine[];
  actions: Action[];
  /** What the next terms begin with: those on the table, or before the first what the offer says, for its partner alone. */
  nextTerms: AgreementTerms | null;
}

/** What the form of a request starts with. */
export interface RequestForm {
  offerId: string;
  title: string;
  partner: string;
  /** Before which day it cannot begin, as far as is known now. */
  nextFreeOn: string;
  needs: { id: string; title: string }[];
  /** What the company negotiates about this offer already. */
  open: { id: string; needId: string | null }[];
}
