import type { IntroductionRow } from './introduction-queries';
import type { IntroductionState, Side } from './schema';

/** What the rules read of an introduction. */
export type Standing = Pick<
  IntroductionRow,
  | 'kind'
  | 'state'
  | 'initiatorPersonId'
  | 'initiatorOrganisationId'
  | 'receiverPersonId'
  | 'receiverOrganisationId'
  | 'adviserOrganisationId'
  | 'adviserPart'
  | 'initiatorYesAt'
  | 'receiverYesAt'
  | 'releasedAt'
>;

/** Nobody has given the last answer yet, and the clock runs. */
export const WAITING = ['sent', 'read', 'considering', 'accepted'] as const;
/** Both have said yes, and are at it. */
export const UNDER_WAY = ['introduced', 'meeting', 'agreed'] as const;

/** Who moves an introduction on: those who take part, or time. */
export type Mover = Side | 'clock';

export type Move =
  | 'send'
  | 'open'
  | 'consider'
  | 'accept'
  | 'decline'
  | 'withdraw'
  | 'fill'
  | 'expire'
  | 'meet'
  | 'agree'
  | 'finish';

const YES = { initiator: 'initiatorYesAt', receiver: 'receiverYesAt' } as const;
type TwoSide = keyof typeof YES;
const OTHER = { initiator: 'receiver', receiver: 'initiator' } as const;

const CONDITIONS = {
  has_not_said_yes: (of: Standing, side: TwoSide) => of[YES[side]] === null,
  has_said_yes: (of: Standing, side: TwoSide) => of[YES[side]] !== null,
  is_first_yes: (of: Standing, side: TwoSide) =>
    of[YES[side]] === null && of[YES[OTHER[side]]] === null,
  is_second_yes: (of: Standing, side: TwoSide) =>
    of[YES[side]] === null && of[YES[OTHER[side]]] !== null,
};

interface Transition {
  move: Move;
  from: readonly IntroductionState[];
  to: IntroductionState;
  by: readonly Mover[];
  when?: keyof typeof CONDITIONS;
  /** What it does to the names: says this side's yes, says it and releases them, or hides them again. */
  names?: 'yes' | 'release' | 'hide';
}

const BOTH = ['initiator', 'receiver'] as const;

/**
 * Every way from one state to another. Sending is the initiator's yes; of an adviser's proposal neither has said it. Whoever has
 * said yes may take it back, and whoever has not may decline. What no line leads out of is over.
 */
// prettier-ignore
export const TRANSITIONS: readonly Transition[] = [
  { move: 'send', from: ['draft'], to: 'sent', by: ['initiator'], names: 'yes' },
  { move: 'open', from: ['sent'], to: 'read', by: ['receiver'] },
  { move: 'consider', from: ['sent', 'read'], to: 'considering', by: ['receiver'], when: 'has_not_said_yes' },
  { move: 'accept', from: ['sent', 'read', 'considering'], to: 'accepted', by: BOTH, when: 'is_first_yes', names: 'yes' },
  { move: 'accept', from: WAITING, to: 'introduced', by: BOTH, when: 'is_second_yes', names: 'release' },
  { move: 'decline', from: WAITING, to: 'declined', by: BOTH, when: 'has_not_said_yes' },
  { move: 'withdraw', from: WAITING, to: 'withdrawn', by: BOTH, when: 'has_said_yes' },
  { move: 'withdraw', from: UNDER_WAY, to: 'withdrawn', by: BOTH, names: 'hide' },
  { move: 'fill', from: WAITING, to: 'filled', by: BOTH },
  { move: 'expire', from: WAITING, to: 'expired', by: ['clock'] },
  { move: 'meet', from: ['introduced'], to: 'meeting', by: BOTH },
  { move: 'agree', from: ['introduced', 'meeting'], to: 'agreed', by: BOTH },
  { move: 'finish', from: UNDER_WAY, to: 'done', by: BOTH },
];

/** Whether a move is open to this mover now. */
export function mayMove(of: Standing, move: Move, by: Mover): boolean {
  return TRANSITIONS.some((one) => one.move === move && applies(one, of, by));
}

/** What a move changes. Nothing else decides on a state, a yes or the release of names; `fillWaiting` makes one move for many. */
export type Moved = Pick<Standing, 'state' | 'initiatorYesAt' | 'receiverYesAt' | 'releasedAt'>;

/** The introduction after a move at this moment, or undefined where the move is not open to this mover now. */
export function moved(
  of: Standing,
  { move, by, at }: { move: Move; by: Mover; at: Date },
): Moved | undefined {
  const transition = TRANSITIONS.find((one) => one.move === move && applies(one, of, by));
  if (transition === undefined) return undefined;
  const { to, names } = transition;
  const saysYes = names === 'yes' || names === 'release';
  return {
    state: to,
    initiatorYesAt: saysYes && by === 'initiator' ? at : of.initiatorYesAt,
    receiverYesAt: saysYes && by === 'receiver' ? at : of.receiverYesAt,
    releasedAt: names === 'release' ? at : names === 'hide' ? null : of.releasedAt,
  };
}

function applies({ from, by, when }: Transition, of: Standing, mover: Mover): boolean {
  if (!from.includes(of.state) || !by.includes(mover)) return false;
  return when === undefined || (isTwoSide(mover) && CONDITIONS[when](of, mover));
}

function isTwoSide(mover: Mover): mover is TwoSide {
  return mover === 'initiator' || mover === 'receiver';
}
