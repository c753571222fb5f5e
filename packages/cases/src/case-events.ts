/** What a company is to hear of its funding cases. Ids and days; the words are made when it is told. */
export type CaseEvent =
  | { kind: 'case.deadline'; itemId: string; onDate: string; days: number }
  /** `onDate` null: the call says no deadline any more. */
  | { kind: 'case.deadline_moved'; itemId: string; onDate: string | null };
