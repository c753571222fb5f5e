/** What has to be done for a plan; `own` has a title of its own. */
export const TASK_KINDS = ['ask_person', 'ask_partner', 'apply', 'start', 'report', 'own'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** What a plan is made of. Money is no part, and can change when none of them does: by what the company says of itself. */
export const CHANGED_PARTS = ['need', 'person', 'pilot', 'call', 'money'] as const;

/** What of a part has changed. `gone`: it is not there any more, or not for this company; `open`: whether the need is. */
export const CHANGED_FACTS = [
  'gone',
  'open',
  'starts_on',
  'budget',
  'wants',
  'available_on',
  'abilities',
  'free_on',
  'price',
  'hours',
  'weeks',
  'deadline',
  'window',
  'amount',
  'share',
  'rules',
  'grant',
  'own_cash',
  'own_hours',
] as const;
