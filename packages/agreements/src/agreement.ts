import type { AgreementRow } from './agreement-queries';
import type { AgreementState, Side } from './agreement-input';

/** What the rules read of an agreement. */
export type Standing = Pick<
  AgreementRow,
  'state' | 'companyId' | 'partnerId' | 'termsNumber' | 'companyAccepted' | 'partnerAccepted'
>;

/** Terms are on the table, and not both have accepted them. */
export const ON_THE_TABLE = ['offered', 'countered', 'revised'] as const;
/** One side waits for the other's next word, and the clock runs. */
export const NEGOTIATING = ['requested', ...ON_THE_TABLE] as const;

/** Who moves an agreement on: its sides, or time. */
export type Mover = Side | 'clock';

export type Move =
  | 'offer'
  | 'counter'
  | 'revise'
  | 'sign'
  | 'accept'
  | 'decline'
  | 'expire'
  | 'cancel'
  | 'start'
  | 'change'
  | 'deliver'
  | 'send_back'
  | 'approve'
  | 'review';

const ACCEPTED = { company: 'companyAccepted', partner: 'partnerAccepted' } as const;
const OTHER = { company: 'partner', partner: 'company' } as const satisfies Record<Side, Side>;

const CONDITIONS = {
  has_not_accepted: (of: Standing, side: Side) => of[ACCEPTED[side]] === null,
  is_first_to_accept: (of: Standing, side: Side) =>
    of[ACCEPTED[side]] === null && of[ACCEPTED[OTHER[side]]] === null,
  is_second_to_accept: (of: Standing, side: Side) =>
    of[ACCEPTED[side]] === null && of[ACCEPTED[OTHER[side]]] === of.termsNumber,
};

interface Transition {
  move: Move;
  from: readonly AgreementState[];
  to: AgreementState;
  by: readonly Mover[];
  when?: keyof typeof CONDITIONS;
  /**
   * What it does to the terms: lays new ones on the table, which nobody has accepted, accepts those that are there, or puts others
   * in their place that both have accepted.
   */
  terms?: 'new' | 'accept' | 'agreed';
}

const BOTH = ['company', 'partner'] as const;

/**
 * Every way from one state to another. Whoever has accepted the terms on the table waits for the other and changes them no more;
 * of two acceptances the second, of the same terms, makes the agreement. What no line leads out of is over.
 */
// prettier-ignore
export const TRANSITIONS: readonly Transition[] = [
  { move: 'offer', from: ['requested'], to: 'offered', by: ['partner'], terms: 'new' },
  { move: 'counter', from: ['offered', 'revised'], to: 'countered', by: ['company'], when: 'has_not_accepted', terms: 'new' },
  { move: 'revise', from: ['countered'], to: 'revised', by: ['partner'], when: 'has_not_accepted', terms: 'new' },
  { move: 'sign', from: ['offered'], to: 'offered', by: BOTH, when: 'is_first_to_accept', terms: 'accept' },
  { move: 'sign', from: ['countered'], to: 'countered', by: BOTH, when: 'is_first_to_accept', terms: 'accept' },
  { move: 'sign', from: ['revised'], to: 'revised', by: BOTH, when: 'is_first_to_accept', terms: 'accept' },
  { move: 'accept', from: ON_THE_TABLE, to: 'accepted', by: BOTH, when: 'is_second_to_accept', terms: 'accept' },
  { move: 'decline', from: NEGOTIATING, to: 'declined', by: ['partner'] },
  { move: 'expire', from: NEGOTIATING, to: 'expired', by: ['clock'] },
  { move: 'cancel', from: NEGOTIATING, to: 'cancelled', by: ['company'] },
  { move: 'cancel', from: ['accepted', 'running'], to: 'cancelled', by: BOTH },
  { move: 'start', from: ['accepted'], to: 'running', by: BOTH },
  { move: 'change', from: ['accepted'], to: 'accepted', by: BOTH, terms: 'agreed' },
  { move: 'change', from: ['running'], to: 'running', by: BOTH, terms: 'agreed' },
  { move: 'deliver', from: ['running'], to: 'delivered', by: ['partner'] },
  { move: 'send_back', from: ['delivered'], to: 'running', by: ['company'] },
  { move: 'approve', from: ['delivered'], to: 'approved', by: ['company'] },
  { move: 'review', from: ['approved'], to: 'reviewed', by: ['company', 'partner', 'clock'] },
];

/** Whether a move is open to this mover now. */
export function mayMove(of: Standing, move: Move, by: Mover): boolean {
  return TRANSITIONS.some((one) => one.move === move && applies(one, of, by));
}

/** What a move changes. Nothing else decides on a state or an acceptance. */
export type Moved = Pick<Standing, 'state' | 'termsNumber' | 'companyAccepted' | 'partnerAccepted'>;

/** The agreement after a move, or undefined where the move is not open to this mover now. */
export function moved(of: Standing, move: Move, by: Mover): Moved | undefined {
  const transition = TRANSITIONS.find((one) => one.move === move && applies(one, of, by));
  if (transition === undefined) return undefined;
  const { to: state, terms } = transition;
  const { termsNumber, companyAccepted, partnerAccepted } = of;
  const next = termsNumber + 1;
  if (terms === 'new')
    return { state, termsNumber: next, companyAccepted: null, partnerAccepted: null };
  if (terms === 'agreed')
    return { state, termsNumber: next, companyAccepted: next, partnerAccepted: next };
  const accepts = terms === 'accept' ? by : undefined;
  return {
    state,
    termsNumber,
    companyAccepted: accepts === 'company' ? termsNumber : companyAccepted,
    partnerAccepted: accepts === 'partner' ? termsNumber : partnerAccepted,
  };
}

/** Whose word both wait for; null where nobody's is due. */
export function turnOf(of: Standing): Side | null {
  if (of.state === 'requested') return 'partner';
  const asked = { offered: 'company', countered: 'partner', revised: 'company' } as const;
  if (!isOnTheTable(of.state)) return null;
  const side = asked[of.state];
  return of[ACCEPTED[side]] === null ? side : OTHER[side];
}

function isOnTheTable(state: AgreementState): state is (typeof ON_THE_TABLE)[number] {
  const states: readonly AgreementState[] = ON_THE_TABLE;
  return states.includes(state);
}

function applies({ from, by, when }: Transition, of: Standing, mover: Mover): boolean {
  if (!from.includes(of.state) || !by.includes(mover)) return false;
  return when === undefined || (mover !== 'clock' && CONDITIONS[when](of, mover));
}
