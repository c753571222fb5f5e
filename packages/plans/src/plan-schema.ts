import { plainLine, plainText } from '@koble/kernel';
import { z } from 'zod';
import { TASK_KINDS } from './plan-kinds';

/** As many as an agreement may name. */
const MAX_CALLS = 5;

const Day = z.iso.date();
const Title = z.string().overwrite(plainLine).min(2).max(140);

/** A bundle that a company makes its plan: its need, and the parts by their ids. What they come to is never taken from outside. */
export const NewPlan = z.strictObject({
  needId: z.uuid(),
  parts: z.strictObject({
    person: z.uuid().nullable(),
    pilot: z.uuid().nullable(),
    calls: z
      .array(z.uuid())
      .max(MAX_CALLS)
      .refine((ids) => new Set(ids).size === ids.length),
  }),
});
export type NewPlan = z.infer<typeof NewPlan>;

/** With the version that was read: what somebody else has changed meanwhile is refused and not written over. */
export const PlanVersion = z.strictObject({ id: z.uuid(), version: z.int().min(1) });
export type PlanVersion = z.infer<typeof PlanVersion>;

export const PlanText = PlanVersion.extend({
  title: Title,
  note: z.string().overwrite(plainText).max(2000),
});
export type PlanText = z.infer<typeof PlanText>;

/** With whom a plan is shared from now on; null: with nobody. */
export const PlanShare = PlanVersion.extend({ operatorId: z.uuid().nullable() });
export type PlanShare = z.infer<typeof PlanShare>;

/** Something of the company's own to do for a plan. */
export const NewTask = z.strictObject({
  planId: z.uuid(),
  title: Title,
  dueOn: Day.nullable(),
  assigneeId: z.uuid().nullable(),
});
export type NewTask = z.infer<typeof NewTask>;

export const TaskChange = PlanVersion.extend({
  dueOn: Day.nullable(),
  assigneeId: z.uuid().nullable(),
});
export type TaskChange = z.infer<typeof TaskChange>;

export const TaskDone = PlanVersion.extend({ done: z.boolean() });
export type TaskDone = z.infer<typeof TaskDone>;

/** What a notification says of something to do for a plan; `title` where it is something of the company's own. */
export const ToldTask = z.strictObject({
  planId: z.uuid(),
  task: z.enum(TASK_KINDS),
  title: z.string().nullable(),
});
export type ToldTask = z.infer<typeof ToldTask>;

/** What a notification says of a plan: how many things have changed. */
export const ToldPlan = z.strictObject({ planId: z.uuid(), count: z.int().min(1) });
export type ToldPlan = z.infer<typeof ToldPlan>;
