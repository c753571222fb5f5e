import type { CaseMove, CaseState } from './case-kinds';

interface Transition {
  move: CaseMove;
  from: readonly CaseState[];
  to: CaseState;
}

/**
 * Every way from one state to another. A grant may be given up until it is reported; money comes in one payment or several, and of
 * a guarantee or a tax credit there may be none to write down. What no line leads out of is closed.
 */
// prettier-ignore
export const TRANSITIONS: readonly Transition[] = [
  { move: 'request', from: ['planned'], to: 'requested' },
  { move: 'grant', from: ['requested'], to: 'granted' },
  { move: 'refuse', from: ['requested'], to: 'refused' },
  { move: 'pay', from: ['granted', 'paid'], to: 'paid' },
  { move: 'report', from: ['granted', 'paid'], to: 'reported' },
  { move: 'withdraw', from: ['planned', 'requested', 'granted'], to: 'withdrawn' },
];

/** Where a move leads from this state; undefined where it is not open. */
export function stateAfter(state: CaseState, move: CaseMove): CaseState | undefined {
  return TRANSITIONS.find((one) => one.move === move && one.from.includes(state))?.to;
}

export function movesFrom(state: CaseState): CaseMove[] {
  return TRANSITIONS.filter(({ from }) => from.includes(state)).map(({ move }) => move);
}

/** The states in which something is still to be done; of the others nobody is reminded. */
export const OPEN_STATES = ['planned', 'requested', 'granted', 'paid'] as const;

export function isOpenState(state: CaseState): boolean {
  return OPEN_STATES.some((open) => open === state);
}

/** Until something has been sent there is nothing to keep. */
export function mayRemove(state: CaseState): boolean {
  return state === 'planned';
}
