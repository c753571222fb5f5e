/** Where a case stands: what is planned, applied for, decided, paid, and reported to the giver, which ends it. */
export const CASE_STATES = [
  'planned',
  'requested',
  'granted',
  'refused',
  'paid',
  'reported',
  'withdrawn',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** What a company does with a case to bring it on. */
export const CASE_MOVES = ['request', 'grant', 'refuse', 'pay', 'report', 'withdraw'] as const;
export type CaseMove = (typeof CASE_MOVES)[number];

/** What stands in a case's history. */
export const STEP_KINDS = [
  'planned',
  'requested',
  'granted',
  'refused',
  'paid',
  'reported',
  'withdrawn',
  'undone',
  'changed',
  'deadline_moved',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** What has to be done for a case. Those of the call follow it when it changes; `own` has a title of its own. */
export const ITEM_KINDS = [
  'application',
  'project_start',
  'payment_request',
  'report',
  'final_report',
  'project_end',
  'document',
  'own',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
