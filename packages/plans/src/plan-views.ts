import type { TaskKind } from './plan-kinds';
import type { PlanChange, PlanPicture } from './plan-picture';

/** Something to do for a plan, by a day in Norway. Names of the company's people are for the company alone. */
export interface PlanTask {
  id: string;
  version: number;
  kind: TaskKind;
  /** In the company's own words, or the call that is applied or reported to. */
  title: string | null;
  dueOn: string | null;
  assignee: { personId: string; name: string } | null;
  /** `by` is the name of somebody of the reader's own; `operator` where an adviser did it with whom it is shared. */
  done: { at: string; by: string | null; operator: string | null } | null;
}

/** A plan in the list; `next` is its open task that comes first. Money in øre. */
export interface PlanSummary {
  id: string;
  title: string;
  company: string;
  ownCashOre: number;
  grantOre: number;
  grantKnown: boolean;
  startsOn: string | null;
  changes: number;
  done: number;
  tasks: number;
  next: Pick<PlanTask, 'kind' | 'title' | 'dueOn'> | null;
}

/** One plan. `mine` is false for the adviser with whom it is shared, who reads it and ticks tasks off. */
export interface PlanView {
  id: string;
  version: number;
  title: string;
  note: string;
  company: string;
  mine: boolean;
  needId: string | null;
  saved: PlanPicture;
  /** As things stand now; null where nothing has changed, or nothing can be made of it. */
  current: PlanPicture | null;
  changes: PlanChange[];
  changedAt: string | null;
  createdAt: string;
  sharedWith: { id: string; name: string } | null;
  /** The operators that act for the company: with these it can be shared. */
  operators: { id: string; name: string }[];
  tasks: PlanTask[];
  /** Who may do something for it: the company's people. */
  people: { personId: string; name: string }[];
}
