import type { CriterionKey } from './criteria';

/**
 * The version of the rules below and of every function that scores. It is logged with each answer; raise it with any
 * change that can change a score.
 */
export const RULE_VERSION = '2026-11-30';

/**
 * How much each criterion weighs, by kind of supply. Criteria that a need does not ask about fall away and the rest are scaled
 * to 100. Our own judgement, shown to everybody on "How we rank"; there is no data yet to fit them to.
 */
export const WEIGHTS: Readonly<
  Record<'candidate' | 'pilot' | 'call', Readonly<Partial<Record<CriterionKey, number>>>>
> = {
  candidate: {
    skills_must: 30,
    certificates: 10,
    occupation: 15,
    skills_should: 10,
    languages: 5,
    place: 12,
    mode: 4,
    extent: 6,
    start: 8,
  },
  pilot: {
    topic: 45,
    industry: 10,
    free_slot: 5,
    start: 10,
    budget: 12,
    hours: 8,
    place: 5,
    languages: 5,
  },
  call: { eligibility: 40, purpose: 25, topic: 10, amount: 15, deadline: 10 },
};
