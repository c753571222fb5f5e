import type { AID_BASES, DOCUMENTS } from '@koble/funding/schema';
import type { CaseMove, CaseState, ItemKind, StepKind } from './case-kinds';

/** Money of a case or of many, in øre: what was applied for, granted, and has been paid. */
export interface CaseMoney {
  appliedOre: number;
  grantedOre: number;
  paidOre: number;
}

/** Something to do for a case. Days are `YYYY-MM-DD`; `dueAt` is the moment on `dueOn` where the call says the hour. */
export interface CaseItem {
  id: string;
  version: number;
  kind: ItemKind;
  document: (typeof DOCUMENTS)[number] | null;
  title: string | null;
  dueOn: string | null;
  dueAt: string | null;
  /** Whether its day is the call's: then it is not the company's to move. */
  byCall: boolean;
  assignee: { personId: string; name: string } | null;
  done: { at: string; by: string | null } | null;
}

/** A file at something to do; `by` is null where whoever added it is no longer there. */
export interface CaseFile {
  id: string;
  name: string;
  /** A file that is held waits for the virus scanner, and cannot be fetched. */
  state: 'held' | 'clean' | 'refused';
  at: string;
  by: string | null;
}

/** A case in the list; `next` is its open deadline that comes first. */
export interface CaseSummary {
  id: string;
  title: string;
  giver: string;
  state: CaseState;
  appliedOre: number | null;
  grantedOre: number | null;
  paidOre: number;
  next: Pick<CaseItem, 'kind' | 'document' | 'title' | 'dueOn' | 'dueAt'> | null;
}

/** A company's cases, next deadline first; `sums` leaves out what was refused or withdrawn. */
export interface CaseList {
  cases: CaseSummary[];
  sums: CaseMoney;
}

/** One line of the history. `by` is the name of a colleague; null where that is no longer there, or the worker did it. */
export interface CaseStep {
  kind: StepKind;
  at: string;
  by: string | null;
  operator: string | null;
  undone: boolean;
  /** What was paid with it. */
  amountOre: number | null;
}

/** One case as its company sees it. */
export interface CaseView extends CaseSummary {
  version: number;
  callSlug: string | null;
  basis: (typeof AID_BASES)[number];
  need: { id: string; title: string } | null;
  agreementId: string | null;
  /** The joint need that it was opened by, as long as the company is in it. */
  joint: { id: string; title: string } | null;
  appliedOn: string | null;
  decidedOn: string | null;
  nokPerEur: number | null;
  reference: string | null;
  startsOn: string | null;
  endsOn: string | null;
  items: (CaseItem & { files: CaseFile[] })[];
  /** Whether the reader may add and take away files. */
  mayKeepFiles: boolean;
  payments: { paidOn: string; amountOre: number }[];
  history: CaseStep[];
  /** What may be done with it now. */
  moves: CaseMove[];
  /** The last step that can be undone; null where there is none. */
  undoes: StepKind | null;
  mayRemove: boolean;
  /** Who may do something for it: the company's people. */
  people: { personId: string; name: string }[];
}

/** Whether somebody's calendar reads the deadlines by an address of theirs, and since when. */
export interface CalendarState {
  madeAt: string | null;
}
