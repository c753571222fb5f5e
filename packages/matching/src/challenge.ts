import type { IsoDate } from '@koble/kernel';
import type { NeedInput, PublicNeed } from '@koble/needs/schema';
import type { Demand } from './supply';

/** What a challenge asks of a pilot, as far as its readers are told. */
type Asked = Pick<
  NeedInput,
  'skillsMust' | 'skillsShould' | 'languages' | 'startsOn' | 'budgetOre'
>;

/**
 * A challenge as it is scored for a partner: what the partner may read of it and nothing else, so that what its company keeps to
 * itself, such as its own hours, is neither in the score nor in the log. The company itself is shown a score with all it has said.
 */
export interface ScoredChallenge {
  id: string;
  industry: string | null;
  asked: Asked;
}

/** The scored part of a challenge. */
export function scoredChallenge(challenge: PublicNeed): ScoredChallenge {
  return {
    id: challenge.id,
    industry: challenge.organisation.industry,
    asked: {
      skillsMust: challenge.skillsMust,
      skillsShould: challenge.skillsShould,
      languages: challenge.languages,
      startsOn: challenge.startsOn,
      budgetOre: challenge.budgetOre,
    },
  };
}

/** A challenge as the demand that an offer is scored against. */
export function demandOfChallenge({ industry, asked }: ScoredChallenge, today: IsoDate): Demand {
  return {
    need: {
      ...asked,
      title: '',
      goal: '',
      wants: ['pilot'],
      occupations: [],
      municipality: null,
      mode: null,
      extent: null,
      openings: 1,
      pay: null,
      ownHours: null,
      dataAtHand: '',
      equipmentAtHand: '',
    },
    company: { industry },
    answers: {},
    today,
  };
}
