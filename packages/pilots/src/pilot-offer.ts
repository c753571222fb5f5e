import type { PilotOffer } from './schema';

export type PilotErrorCode = 'pilots.not_found';

type State = PilotOffer['state'];

/** From each state to those it may become. */
export const TRANSITIONS: Readonly<Record<State, readonly State[]>> = {
  draft: ['published'],
  published: ['paused', 'closed'],
  paused: ['published', 'closed'],
  closed: [],
};

export function mayBecome(from: State, to: State): boolean {
  return TRANSITIONS[from].includes(to);
}

/** What is left of the quarter's capacity; never less than none, also when a partner has taken on more than it stated. */
export function freeSlots(offer: { capacityPerQuarter: number; takenThisQuarter: number }): number {
  return Math.max(0, offer.capacityPerQuarter - offer.takenThisQuarter);
}
