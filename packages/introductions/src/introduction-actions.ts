import type { Actor, OrganisationActor } from '@koble/accounts/schema';
import { assertNever } from '@koble/kernel';
import { mayMove, UNDER_WAY, WAITING, type Standing } from './introduction';
import {
  ACTIONS,
  type Action,
  type IntroductionKind,
  type IntroductionState,
  type Side,
} from './schema';

/** Who shows interest in what: people in roles, partners in challenges, companies in pilots, calls and candidates. */
const INITIATORS = {
  role: 'candidate',
  challenge: 'partner',
  pilot: 'company',
  call: 'company',
  candidate: 'company',
} as const satisfies Record<IntroductionKind, Actor['kind']>;

export function canStart(actor: Actor, kind: IntroductionKind): boolean {
  return actor.kind === INITIATORS[kind] && !onlyLooks(actor);
}

/** Operators' people bring two sides together; an accountant looks after money alone. */
export function canPropose(actor: Actor): actor is OrganisationActor<'operator'> {
  return actor.kind === 'operator' && !onlyLooks(actor);
}

/** As whom the actor takes part, or undefined. A draft is its initiator's alone, and an adviser who stays out is out. */
export function sideOf(actor: Actor, of: Standing): Side | undefined {
  if (isActor(actor, of.initiatorPersonId, of.initiatorOrganisationId)) return 'initiator';
  if (of.state === 'draft') return undefined;
  if (isActor(actor, of.receiverPersonId, of.receiverOrganisationId)) return 'receiver';
  if (of.adviserPart !== 'out' && isActor(actor, null, of.adviserOrganisationId)) return 'adviser';
  return undefined;
}

function isActor(actor: Actor, personId: string | null, organisationId: string | null): boolean {
  if (actor.kind === 'visitor') return false;
  return actor.kind === 'candidate'
    ? actor.personId === personId
    : actor.organisationId === organisationId;
}

/**
 * What the actor may do now. An accountant only looks. An adviser who acts for a client does everything for it but say the yes
 * that may release names.
 */
export function actionsOf(actor: Actor, of: Standing): Action[] {
  const side = sideOf(actor, of);
  if (side === undefined) return [];
  return ACTIONS.filter((action) => !isBarred(actor, action) && isOpen(action, side, of));
}

/** Whether this actor may never do this, whatever the introduction. */
export function isBarred(actor: Actor, action: Action): boolean {
  return onlyLooks(actor) || (action === 'accept' && 'operatorId' in actor);
}

/** Whether the actor looks after money alone. */
export function onlyLooks(actor: Actor): boolean {
  return 'role' in actor && actor.role === 'accountant';
}

function isOpen(action: Action, side: Side, of: Standing): boolean {
  const isAdviser = side === 'adviser';
  switch (action) {
    case 'send':
    case 'consider':
    case 'accept':
    case 'decline':
    case 'withdraw':
    case 'agree':
    case 'finish':
      return mayMove(of, action, side);
    case 'discard':
      return of.state === 'draft';
    case 'ask_adviser':
      return !isAdviser && isIn(WAITING, of.state) && !hasAdviser(of);
    case 'cosign':
      return isAdviser && isIn(WAITING, of.state) && of.adviserPart !== 'cosigned';
    case 'step_in':
      return isAdviser && isUnfinished(of.state) && of.adviserPart === 'asked';
    case 'stay_out':
      return isAdviser && isUnfinished(of.state);
    case 'reveal':
      return !isAdviser && of.releasedAt !== null;
    case 'write':
      return isIn(UNDER_WAY, of.state) && !isOnlyAsked(side, of);
    case 'propose_meeting':
      return !isAdviser && isIn(UNDER_WAY, of.state);
    default:
      return assertNever(action);
  }
}

/** An adviser who is asked to help and has not stepped in sees what is asked, and not what the two make of it. */
export function isOnlyAsked(side: Side, { adviserPart }: Pick<Standing, 'adviserPart'>): boolean {
  return side === 'adviser' && adviserPart === 'asked';
}

/** Whether an adviser takes part, or is asked to. */
export function hasAdviser({ adviserPart }: Pick<Standing, 'adviserPart'>): boolean {
  return adviserPart !== null && adviserPart !== 'out';
}

function isUnfinished(state: IntroductionState): boolean {
  return isIn(WAITING, state) || isIn(UNDER_WAY, state);
}

function isIn(states: readonly IntroductionState[], state: IntroductionState): boolean {
  return states.includes(state);
}
