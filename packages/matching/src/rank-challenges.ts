import type { IsoDate } from '@koble/kernel';
import { quarterOf, quartersFrom, type PilotOffer } from '@koble/pilots/schema';
import { demandOfChallenge, type ScoredChallenge } from './challenge';
import type { ChallengeFit } from './schema';
import { isOffTopic, scoreMatch } from './score-match';

/** This quarter and the next: what begins later is no answer to who asks now. */
const QUARTERS_SOON = 2;
const MOST_SHOWN = 30;

/**
 * Ranks challenges for one partner, each with the offer of its own that answers it best, at most thirty; what none of its offers is
 * about is left out. Those whose offer has no room this quarter or the next come last. How many have asked for an offer does not
 * count: that holds a partner back before companies, not a company before the partner.
 */
export function rankChallenges(
  offers: readonly PilotOffer[],
  challenges: readonly ScoredChallenge[],
  today: IsoDate,
): ChallengeFit[] {
  return challenges
    .flatMap((challenge) => bestOffer(offers, challenge, today))
    .sort(
      (a, b) =>
        Number(b.hasRoom) - Number(a.hasRoom) ||
        b.match.score - a.match.score ||
        (a.challengeId < b.challengeId ? -1 : 1),
    )
    .slice(0, MOST_SHOWN);
}

/** The offer that answers a challenge best, or none. A full quarter has cost an offer points already; equals stand as they were given. */
function bestOffer(
  offers: readonly PilotOffer[],
  challenge: ScoredChallenge,
  today: IsoDate,
): ChallengeFit[] {
  const demand = demandOfChallenge(challenge, today);
  const [best] = offers
    .map((offer) => ({
      offer,
      match: scoreMatch(demand, { kind: 'pilot', id: offer.id, interests: 0, offer }),
    }))
    .filter(({ match }) => !isOffTopic(match))
    .sort((a, b) => b.match.score - a.match.score);
  if (best === undefined) return [];
  const { offer, match } = best;
  return [
    {
      challengeId: challenge.id,
      offerId: offer.id,
      // What would raise the score is the company's to change.
      match: { ...match, counterfactuals: [] },
      hasRoom: hasRoomSoon(offer, today),
    },
  ];
}

function hasRoomSoon({ nextFreeOn }: PilotOffer, today: IsoDate): boolean {
  return quartersFrom(quarterOf(today), QUARTERS_SOON).includes(quarterOf(nextFreeOn));
}
