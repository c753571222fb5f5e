import { AID_BASES } from '@koble/funding/schema';
import type { Case } from './case';
import { amountOf, kronerOf, rateOf } from './typed';

/** The moves that ask something before they are made. */
export const ASKING_MOVES = ['request', 'grant', 'refuse', 'pay'] as const;
export type AskingMove = (typeof ASKING_MOVES)[number];

/** What a move asks, as it was typed; what it does not ask stays empty. */
export interface MoveDraft {
  day: string;
  amount: string;
  rate: string;
  basis: Case['basis'];
}
export type MoveField = 'day' | 'amount' | 'rate';

/** What is public aid or may be, which the ledger keeps in euro at the rate of the day it was granted. */
const COUNTED_IN_EURO: readonly Case['basis'][] = [
  'de_minimis',
  'gber_25',
  'gber_28',
  'gber_31',
  'unknown',
];

/** What has to be said with a move, in the order of the form; the rate only of what is or may be public aid. */
export function fieldsOf(move: AskingMove, { basis }: Pick<MoveDraft, 'basis'>): MoveField[] {
  if (move === 'refuse') return ['day'];
  return move === 'grant' && COUNTED_IN_EURO.includes(basis)
    ? ['day', 'amount', 'rate']
    : ['day', 'amount'];
}

/** A form with what is known already: what was planned or applied for, and of a grant what is left to be paid. */
export function firstDraft(
  move: AskingMove,
  of: Pick<Case, 'appliedOre' | 'grantedOre' | 'paidOre' | 'basis'>,
): MoveDraft {
  const left = of.grantedOre === null ? null : of.grantedOre - of.paidOre;
  const known = { request: of.appliedOre, grant: null, refuse: null, pay: left }[move];
  return { day: '', amount: kronerOf(known === 0 ? null : known), rate: '', basis: of.basis };
}

/** A basis by its code; not known where there is no such. */
export function basisOf(code: string): Case['basis'] {
  return AID_BASES.find((one) => one === code) ?? 'unknown';
}

/** The fields to put right. */
export function moveProblems(draft: MoveDraft, fields: readonly MoveField[]): MoveField[] {
  const isWrong: Record<MoveField, boolean> = {
    day: draft.day === '',
    amount: amountOf(draft.amount) === undefined,
    rate: rateOf(draft.rate) === undefined,
  };
  return fields.filter((field) => isWrong[field]);
}
