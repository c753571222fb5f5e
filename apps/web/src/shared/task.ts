import type { Area } from './use-act-on';

/** Something to do for a plan or a funding case, as its company sees it. */
export interface Task {
  id: string;
  version: number;
  /** What the company added itself is of the kind "own", and may be taken away. */
  kind: string;
  dueOn: string | null;
  /** The deadline with its hour, where that is known. */
  dueAt?: string | null;
  /** Whether its day is the call's: then it is not the company's to move. */
  byCall?: boolean;
  assignee: TaskPerson | null;
  /** `operator` is who an adviser acted for, who is not named. */
  done: { at: string; by: string | null; operator?: string | null } | null;
}

export interface TaskPerson {
  personId: string;
  name: string;
}

interface Held {
  id: string;
  version: number;
}

/** By when something is done, and by whom. */
interface Doing {
  dueOn: string | null;
  assigneeId: string | null;
}

/** What can be done with tasks, wherever they stand. */
export interface TaskActs {
  area: Area;
  add: (task: Doing & { title: string }) => Promise<unknown>;
  change: (task: Held & Doing) => Promise<unknown>;
  settle: (task: Held & { done: boolean }) => Promise<unknown>;
  remove: (task: Held) => Promise<unknown>;
}

/** What stands in the fields of a task. */
export interface TaskDraft {
  dueOn: string;
  assigneeId: string;
}

/** What was typed, as it is kept: nothing where nothing was. */
export function typedTask({ dueOn, assigneeId }: TaskDraft): Doing {
  return {
    dueOn: dueOn === '' ? null : dueOn,
    assigneeId: assigneeId === '' ? null : assigneeId,
  };
}
