import { actsFor, writesFor } from '@koble/accounts';
import type { Actor, OrganisationActor } from '@koble/accounts/schema';
import { assertNever } from '@koble/kernel';
import { mayMove, type Standing } from './agreement';
import { besideChange, type OpenChange } from './agreement-change';
import { ACTIONS, type Action, type Side } from './agreement-input';

/** What binds the organisation for which it is done. */
const BINDING: readonly Action[] = ['accept', 'agree_change', 'approve'];

/** Companies ask for pilots; their accountant looks after money alone. An adviser may ask for a client. */
export function canRequest(actor: Actor): actor is OrganisationActor<'company'> {
  return actor.kind === 'company' && writesFor(actor, actor.organisationId);
}

/** For which side the actor takes part, or undefined. */
export function sideOf(actor: Actor, of: Standing): Side | undefined {
  if (actor.kind === 'company' && actsFor(actor, of.companyId)) return 'company';
  if (actor.kind === 'partner' && actsFor(actor, of.partnerId)) return 'partner';
  return undefined;
}

/** What the actor may do now, where this change of the agreement is proposed. */
export function actionsOf(actor: Actor, of: Standing, change: OpenChange | undefined): Action[] {
  const side = sideOf(actor, of);
  if (side === undefined) return [];
  return ACTIONS.filter(
    (action) =>
      !isBarred(actor, action) &&
      isOpen(action, side, of) &&
      besideChange(change, { action, side }) === undefined,
  );
}

/**
 * Whether this actor may never do this, whatever the agreement. An accountant only looks; an adviser who acts for a client does
 * everything for it but say a yes that binds it: to terms, to other terms, and to what was delivered.
 */
export function isBarred(actor: Actor, action: Action): boolean {
  if (!('organisationId' in actor) || !writesFor(actor, actor.organisationId)) return true;
  return BINDING.includes(action) && actor.operatorId !== undefined;
}

/** Whether the state of the agreement lets a side do this now. */
export function isOpen(action: Action, side: Side, of: Standing): boolean {
  switch (action) {
    case 'accept':
      return mayMove(of, 'sign', side) || mayMove(of, 'accept', side);
    case 'propose_change':
    case 'agree_change':
    case 'refuse_change':
    case 'withdraw_change':
      return mayMove(of, 'change', side);
    case 'offer':
    case 'counter':
    case 'revise':
    case 'decline':
    case 'cancel':
    case 'start':
    case 'deliver':
    case 'send_back':
    case 'approve':
    case 'review':
      return mayMove(of, action, side);
    default:
      return assertNever(action);
  }
}
