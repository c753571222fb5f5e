import type { SignedIn } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { DAY_MS, type Clock } from '@koble/kernel';
import { listOwnNeeds } from '@koble/needs';
import { introductionError } from './introduction-error';
import { canStart } from './introduction-actions';
import { readTarget, type InterestTarget, type Receiver } from './interest-object';
import { isOperator } from './interest-object-queries';
import { findSentBefore } from './interest-queries';
import type { IntroductionRow } from './introduction-queries';
import type { InterestObject } from './schema';

/** The choices of a company besides what the interest is about. */
interface Choices {
  object: InterestObject;
  needId: string | null;
  operatorId: string | null;
}

/**
 * What an interest of this actor would be about and to whom it would go. Errors: `introductions.not_yours` for one who may not show
 * interest of this kind, `introductions.unknown_need` and `introductions.unknown_operator` with their fields, and `not_found` of
 * the object's package.
 */
export async function readInterest(
  place: { trx: Trx; clock: Clock },
  actor: SignedIn,
  { object, needId, operatorId }: Choices,
): Promise<InterestTarget> {
  if (!canStart(actor, object.kind))
    throw introductionError('introductions.not_yours', 'forbidden');
  const target = await readTarget(place, actor, object);
  if (needId !== null) await refuseUnlessOwnNeed(place.trx, actor, needId);
  if (object.kind !== 'call' || operatorId === null) return target;
  if (!(await isOperator(place.trx, operatorId)))
    throw introductionError('introductions.unknown_operator', 'invalid', { field: 'operatorId' });
  return { ...target, receiver: operatorAsReceiver(operatorId) };
}

/** Whoever has taken a yes back asks the same one about the same again after this: nobody is to be told of it day after day. */
const REST_MS = 30 * DAY_MS;

/** What stands in the way of asking this receiver about this now. */
export function findObstructing(
  { trx, clock }: { trx: Trx; clock: Clock },
  actor: SignedIn,
  about: { object: InterestObject; receiver: Receiver },
): Promise<IntroductionRow | undefined> {
  const withdrawnSince = new Date(clock.now().getTime() - REST_MS);
  return findSentBefore(trx, actor, { ...about, withdrawnSince });
}

/**
 * Once to each about each thing, and again 30 days after one that was withdrawn. Error: `introductions.already_sent` with the `id`
 * and `state` of the one that stands.
 */
export async function refuseSentBefore(
  place: { trx: Trx; clock: Clock },
  actor: SignedIn,
  about: { object: InterestObject; receiver: Receiver },
): Promise<void> {
  const sent = await findObstructing(place, actor, about);
  if (sent !== undefined)
    throw introductionError('introductions.already_sent', 'conflict', {
      details: { id: sent.id, state: sent.state },
    });
}

function operatorAsReceiver(operatorId: string): Receiver {
  return { receiverPersonId: null, receiverOrganisationId: operatorId };
}

/** The published needs of the company that the actor acts for, to say for which it asks. */
export async function listAskingNeeds(
  trx: Trx,
  actor: SignedIn,
): Promise<{ id: string; title: string }[]> {
  if (actor.kind !== 'company') return [];
  const needs = await listOwnNeeds({ db: trx }, actor);
  return needs.filter(({ state }) => state === 'published').map(({ id, title }) => ({ id, title }));
}

async function refuseUnlessOwnNeed(trx: Trx, actor: SignedIn, needId: string): Promise<void> {
  const own = await listAskingNeeds(trx, actor);
  if (!own.some(({ id }) => id === needId))
    throw introductionError('introductions.unknown_need', 'invalid', { field: 'needId' });
}
