import { actsFor, writesFor } from '@koble/accounts';
import type { Actor } from '@koble/accounts/schema';
import type { Need } from './schema';

export type NeedErrorCode =
  | 'needs.not_found'
  | 'needs.unknown_skill'
  | 'needs.unknown_occupation'
  | 'needs.unknown_partner'
  | 'needs.not_yours'
  | 'needs.wrong_state'
  | 'needs.changed_meanwhile'
  /** It is not in its last week yet. */
  | 'needs.ends_later'
  | 'needs.renewed_already';

type State = Need['state'];

/** From each state to those it may become. What is closed stays closed: a new need is posted instead. What is published is so again when it is renewed. An adviser who looks at a need publishes it or sends it back. */
const TRANSITIONS: Readonly<Record<State, readonly State[]>> = {
  draft: ['published', 'review'],
  review: ['published', 'review', 'draft'],
  published: ['published', 'paused', 'closed', 'expired'],
  paused: ['published', 'closed', 'expired'],
  expired: ['published', 'closed'],
  closed: [],
};

const HIDDEN: readonly State[] = ['draft', 'review', 'paused'];

export function mayBecome(from: State, to: State): boolean {
  return TRANSITIONS[from].includes(to);
}

/** Only the company's own people change its needs; its accountant looks after money alone. */
export function canEditNeed(actor: Actor, need: Pick<Need, 'organisationId'>): boolean {
  return actor.kind === 'company' && writesFor(actor, need.organisationId);
}

/** What was published stays readable for all when it has ended; the rest is for its company, and for who looks at it first. */
export function canSeeNeed(actor: Actor, need: Pick<Need, 'organisationId' | 'state'>): boolean {
  return !HIDDEN.includes(need.state) || actsFor(actor, need.organisationId);
}

/** A published need is open until its last moment. */
export function needIsOpen(need: Pick<Need, 'state' | 'expiresAt'>, now: Date): boolean {
  return need.state === 'published' && need.expiresAt !== null && need.expiresAt > now;
}
