import type { SignedIn } from '@koble/accounts/schema';
import { getCandidateCard } from '@koble/candidates';
import type { Trx } from '@koble/db';
import { getCall, listCallSupplies } from '@koble/funding';
import { assertNever, type Clock } from '@koble/kernel';
import { getPublicNeed } from '@koble/needs';
import { getPilotOffer } from '@koble/pilots';
import { introductionError, introductionNotFound } from './introduction-error';
import { findPersonOfCard, isMember, isShutOutBy } from './interest-object-queries';
import { pastTheWall } from './past-the-wall-queries';
import type { Criterion, InterestObject } from './schema';

/** To whom an interest goes; neither where a call's company has yet to choose an operator. */
export interface Receiver {
  receiverPersonId: string | null;
  receiverOrganisationId: string | null;
}

/** What an interest is about, as it is when somebody shows interest. */
export interface InterestTarget {
  title: string;
  receiver: Receiver;
  criteria: Criterion[];
  /** Why nothing can be sent now, or null. */
  obstacle: 'object_closed' | 'answered_elsewhere' | null;
}

interface Place {
  trx: Trx;
  clock: Clock;
}

/**
 * What the actor shows interest in, in whatever state it is. A card that is not shown to this actor is, like all that is not
 * there, `not_found` of its own package.
 */
export async function readTarget(
  place: Place,
  actor: SignedIn,
  { kind, id }: InterestObject,
): Promise<InterestTarget> {
  switch (kind) {
    case 'role':
    case 'challenge':
      return readNeed(place, actor, { kind, id });
    case 'pilot':
      return readPilot(place, actor, id);
    case 'call':
      return readCall(place, actor, id);
    case 'candidate':
      return readCandidate(place, actor, id);
    default:
      return assertNever(kind);
  }
}

/** Errors: `introductions.object_closed`, `introductions.answered_elsewhere`. */
export function refuseObstacle({ obstacle }: InterestTarget): void {
  if (obstacle !== null) throw introductionError(`introductions.${obstacle}`, 'conflict');
}

/**
 * A person sends nothing to a company that they work for, nor to one that they have shut out. Errors:
 * `introductions.own_organisation`, `introductions.you_shut_out`. Of a candidate card neither is asked: the answer would tell a
 * company whose card it is.
 */
export async function refuseOwnOrShutOut(
  trx: Trx,
  actor: SignedIn,
  { receiver }: InterestTarget,
): Promise<void> {
  const organisationId = receiver.receiverOrganisationId;
  if (actor.kind !== 'candidate' || organisationId === null) return;
  if (await isMember(trx, actor.personId, organisationId))
    throw introductionError('introductions.own_organisation', 'conflict');
  if (await isShutOutBy(trx, actor.personId, organisationId))
    throw introductionError('introductions.you_shut_out', 'conflict');
}

async function readNeed(
  { trx, clock }: Place,
  actor: SignedIn,
  asked: { kind: 'role' | 'challenge'; id: string },
): Promise<InterestTarget> {
  const need = await getPublicNeed({ db: trx, clock }, actor, asked);
  return {
    title: need.title,
    receiver: toOrganisation(need.organisation.id),
    criteria: [
      ...need.skillsMust.map((skillId) => ({ skillId, demand: 'must' as const })),
      ...need.skillsShould.map((skillId) => ({ skillId, demand: 'should' as const })),
    ],
    obstacle: need.source === 'nav' ? 'answered_elsewhere' : need.open ? null : 'object_closed',
  };
}

/** An offer whose slots are all taken can be asked for: its page says when the next one is. */
async function readPilot(
  { trx, clock }: Place,
  actor: SignedIn,
  id: string,
): Promise<InterestTarget> {
  const offer = await getPilotOffer({ db: trx, clock }, actor, id);
  return {
    title: offer.title,
    receiver: toOrganisation(offer.organisation.id),
    criteria: [],
    obstacle: offer.state === 'published' ? null : 'object_closed',
  };
}

async function readCall(
  { trx, clock }: Place,
  actor: SignedIn,
  id: string,
): Promise<InterestTarget> {
  const { title } = await getCall({ db: trx }, actor, id);
  const open = await listCallSupplies(trx, [id], clock.now());
  return {
    title,
    receiver: { receiverPersonId: null, receiverOrganisationId: null },
    criteria: [],
    obstacle: open.length === 0 ? 'object_closed' : null,
  };
}

/** A card that is no longer active is not there at all. */
async function readCandidate(
  { trx, clock }: Place,
  actor: SignedIn,
  id: string,
): Promise<InterestTarget> {
  return pastTheWall(trx, async (owner) => {
    for (const one of eachOf(actor)) await getCandidateCard({ db: owner, clock }, one, id);
    const card = await findPersonOfCard(owner, id);
    if (card === undefined) throw introductionNotFound();
    return {
      title: card.title,
      receiver: { receiverPersonId: card.personId, receiverOrganisationId: null },
      criteria: [],
      obstacle: null,
    };
  });
}

/** A candidate who has shut out an operator is not there for its advisers either while they act for a client. */
function eachOf(actor: SignedIn): SignedIn[] {
  if (actor.kind === 'candidate' || actor.operatorId === undefined) return [actor];
  const { personId, role, operatorId } = actor;
  return [actor, { kind: 'operator', personId, role, organisationId: operatorId }];
}

function toOrganisation(receiverOrganisationId: string): Receiver {
  return { receiverPersonId: null, receiverOrganisationId };
}
