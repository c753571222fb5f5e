import type { AgreementErrorCode } from './agreement-error';
import type { Action, Side } from './agreement-input';

/** A change that is proposed, as far as the rules read it: which side proposes it, and which have agreed to it. */
export interface OpenChange {
  side: Side;
  signatures: readonly { side: Side }[];
}

type Hindrance = Extract<
  AgreementErrorCode,
  'agreements.change_open' | 'agreements.no_change_open' | 'agreements.change_not_yours'
>;

/**
 * Why a side may not do this beside the change that is proposed, or undefined where it may. There is one proposal at a time, and
 * nothing is delivered meanwhile: nobody would know by which terms. Whoever has not agreed to it yet can: that is the other side, and
 * the own one too where an adviser has proposed it, who binds nobody.
 */
export function besideChange(
  change: OpenChange | undefined,
  { action, side }: { action: Action; side: Side },
): Hindrance | undefined {
  if (action === 'propose_change' || action === 'deliver')
    return change === undefined ? undefined : 'agreements.change_open';
  const isMine = IS_MINE[action];
  if (isMine === undefined) return undefined;
  if (change === undefined) return 'agreements.no_change_open';
  return isMine(change, side) ? undefined : 'agreements.change_not_yours';
}

const IS_MINE: Partial<Record<Action, (change: OpenChange, side: Side) => boolean>> = {
  agree_change: ({ signatures }, side) => signatures.every((one) => one.side !== side),
  refuse_change: (change, side) => change.side !== side,
  withdraw_change: (change, side) => change.side === side,
};
