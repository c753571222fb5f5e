/** What a match is judged by; which of them apply depends on the kind of supply and on what the need asks. */
export const CRITERIA = [
  'skills_must',
  'skills_should',
  'certificates',
  'occupation',
  'languages',
  'place',
  'mode',
  'extent',
  'start',
  'topic',
  'industry',
  'free_slot',
  'budget',
  'hours',
  'eligibility',
  'purpose',
  'amount',
  'deadline',
] as const;
export type CriterionKey = (typeof CRITERIA)[number];
