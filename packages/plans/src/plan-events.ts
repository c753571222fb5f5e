/** What a company is to hear of its plans: how many things have changed that it has not been told of. */
export interface PlanEvent {
  kind: 'plan.changed';
  planId: string;
  count: number;
}
