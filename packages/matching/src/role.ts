import type { IsoDate } from '@koble/kernel';
import type { NeedInput } from '@koble/needs/schema';
import type { Demand } from './supply';

/** What a role asks of people and offers them. */
type Terms = Pick<
  NeedInput,
  | 'occupations'
  | 'skillsMust'
  | 'skillsShould'
  | 'languages'
  | 'municipality'
  | 'startsOn'
  | 'mode'
  | 'extent'
>;

/**
 * A role as it is scored for a candidate: what anybody may read of it and nothing else, so that what its company keeps to itself
 * is neither in the score nor in the log, which the candidate may take with them. `interests` is how many have asked for it.
 */
export interface ScoredRole {
  id: string;
  interests: number;
  openings: number;
  terms: Terms;
}

/** The scored part of a role as anybody reads it. */
export function scoredRole(
  role: Terms & { id: string; openings: number },
  interests: number,
): ScoredRole {
  return {
    id: role.id,
    interests,
    openings: role.openings,
    terms: {
      occupations: role.occupations,
      skillsMust: role.skillsMust,
      skillsShould: role.skillsShould,
      languages: role.languages,
      municipality: role.municipality,
      startsOn: role.startsOn,
      mode: role.mode,
      extent: role.extent,
    },
  };
}

/** A role as the demand that a candidate is scored against; its words, money and company do not count between the two. */
export function demandOfRole({ terms, openings }: ScoredRole, today: IsoDate): Demand {
  return {
    need: {
      ...terms,
      openings,
      title: '',
      goal: '',
      wants: ['people'],
      pay: null,
      ownHours: null,
      budgetOre: null,
      dataAtHand: '',
      equipmentAtHand: '',
    },
    company: {},
    answers: {},
    today,
  };
}
