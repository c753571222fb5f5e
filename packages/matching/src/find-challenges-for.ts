import type { OrganisationActor } from '@koble/accounts/schema';
import type { SearchServices } from '@koble/catalogue';
import { osloDate } from '@koble/kernel';
import { listOpenChallenges } from '@koble/needs';
import type { PublicNeed } from '@koble/needs/schema';
import { listOpenOffers } from '@koble/pilots';
import type { PilotOffer } from '@koble/pilots/schema';
import { scoredChallenge } from './challenge';
import { insertMatchLog } from './match-log-queries';
import { rankChallenges } from './rank-challenges';
import { retrieveChallenges } from './retrieve-challenges';
import type { ChallengeFit, ChallengesAnswer, RankedChallenge } from './schema';
import { RULE_VERSION } from './weights';

/**
 * Open challenges that the acting partner's offers answer, those that everybody may read and those shared with it, ranked and
 * explained. Logged with its inputs as bundles are; nothing is scored or logged for a partner that offers nothing now.
 */
export async function findChallengesFor(
  services: SearchServices,
  actor: OrganisationActor<'partner'>,
): Promise<ChallengesAnswer> {
  const offers = await listOpenOffers(services, actor);
  if (offers.length === 0) return { kind: 'no_offers' };
  const { ids, degraded } = await retrieveChallenges(services, offers);
  const open = await listOpenChallenges(services, actor, ids);
  const inputs = {
    kind: 'challenges',
    offers,
    challenges: open.map(scoredChallenge),
    today: osloDate(services.clock.now()),
  } as const;
  const challenges = rankChallenges(inputs.offers, inputs.challenges, inputs.today);
  const answer = { challenges };
  const log = { ruleVersion: RULE_VERSION, actor, needId: null, inputs, answer };
  return {
    kind: 'ranked',
    logId: await insertMatchLog(services.db, log),
    ruleVersion: RULE_VERSION,
    challenges: challenges.flatMap((fit) => shown(fit, { open, offers })),
    degraded,
  };
}

function shown(
  fit: ChallengeFit,
  { open, offers }: { open: readonly PublicNeed[]; offers: readonly PilotOffer[] },
): RankedChallenge[] {
  const challenge = open.find(({ id }) => id === fit.challengeId);
  const offer = offers.find(({ id }) => id === fit.offerId);
  if (challenge === undefined || offer === undefined) return [];
  const { id, title, nextFreeOn } = offer;
  return [{ ...fit, challenge, offer: { id, title, nextFreeOn } }];
}
