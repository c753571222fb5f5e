/** What a company is to hear of its plans. Ids, days and counts; the words are made when it is told. */
export type PlanEvent = PlanChanged | PlanReminder;

/** How many things have changed that it has not been told of. */
interface PlanChanged {
  kind: 'plan.changed';
  planId: string;
  count: number;
}

/** That something is to be done in so many days, or was to be done by this day: then `days` is below zero. */
export type PlanReminder = Reminder<'plan.deadline'> | Reminder<'plan.overdue'>;

interface Reminder<Kind extends string> {
  kind: Kind;
  taskId: string;
  onDate: string;
  days: number;
}
