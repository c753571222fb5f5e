import { actsFor, writesFor } from '@koble/accounts';
import type { Actor } from '@koble/accounts/schema';
import type { PilotOffer } from './schema';

export type PilotErrorCode =
  | 'pilots.not_found'
  | 'pilots.not_yours'
  | 'pilots.unknown_skill'
  | 'pilots.lab_without_place'
  | 'pilots.wrong_state'
  | 'pilots.wrong_field'
  | 'pilots.trl_out_below_in'
  | 'pilots.dates_out_of_order'
  | 'pilots.customer_has_not_agreed'
  | 'pilots.unknown_call'
  | 'pilots.changed_meanwhile'
  | 'pilots.no_capacity'
  | 'pilots.no_booking';

type State = PilotOffer['state'];
interface Owned {
  organisationId: string;
}

/** From each state to those it may become. What is closed stays closed: a new offer is published instead. */
const TRANSITIONS: Readonly<Record<State, readonly State[]>> = {
  draft: ['published'],
  published: ['paused', 'closed'],
  paused: ['published', 'closed'],
  closed: [],
};

export function mayBecome(from: State, to: State): boolean {
  return TRANSITIONS[from].includes(to);
}

/** Only the partner's own people change its offers; its accountant looks after money alone. */
export function canEditOffer(actor: Actor, offer: Owned): boolean {
  return actor.kind === 'partner' && writesFor(actor, offer.organisationId);
}

/** What was published stays readable for all when it has closed; drafts and paused offers are for their partner. */
export function canSeeOffer(actor: Actor, offer: Owned & { state: State }): boolean {
  const hidden = offer.state === 'draft' || offer.state === 'paused';
  return !hidden || actsFor(actor, offer.organisationId);
}
