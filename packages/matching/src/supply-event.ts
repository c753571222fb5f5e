/**
 * New supplies that fit a need, as many as there are of each kind; who they are stands on the page of the need alone. `pace`: for those
 * of the company who want to hear at once, or for those who hear of a need at most once a day.
 */
export interface SupplyEvent {
  kind: 'need.supplies';
  needId: string;
  pace: 'now' | 'daily';
  people: number;
  pilots: number;
  calls: number;
}
