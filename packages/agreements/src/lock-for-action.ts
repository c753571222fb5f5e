import type { SignedIn } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { isBarred, isOpen, sideOf } from './agreement-actions';
import { besideChange } from './agreement-change';
import { agreementError, agreementNotFound } from './agreement-error';
import { findAgreement, lockAgreement, type AgreementRow } from './agreement-queries';
import type { Action, Side } from './agreement-input';
import { findOpenChange, type ProposedChange } from './change-queries';

/** An agreement, and for which side the actor takes part in it. */
export interface Part {
  agreement: AgreementRow;
  side: Side;
}

/** An agreement that nobody else changes now, with the change of it that is proposed. */
export interface LockedPart extends Part {
  change: ProposedChange | undefined;
}

/** What the actor has read: the agreement's version, or where nothing else matters the number of its terms. */
export type Seen = { version: number } | { termsNumber: number };

/** An agreement for one who takes part in it to read. Error: `agreements.not_found`. */
export async function getPart(trx: Trx, actor: SignedIn, id: string): Promise<Part> {
  return partOf(actor, await findAgreement(trx, id));
}

/**
 * An agreement that the actor may do this with now, as they have seen it; nobody else changes it until the transaction
 * ends. Errors: `agreements.not_found`, `agreements.changed_meanwhile`, `agreements.not_yours`, `agreements.wrong_state`; those of
 * `besideChange`.
 */
export async function lockForAction(
  trx: Trx,
  actor: SignedIn,
  { id, action, ...seen }: { id: string; action: Action } & Seen,
): Promise<LockedPart> {
  const part = partOf(actor, await lockAgreement(trx, id));
  const { agreement, side } = part;
  if (isBarred(actor, action)) throw agreementError('agreements.not_yours', 'forbidden');
  if (!isAsSeen(agreement, seen))
    throw agreementError('agreements.changed_meanwhile', 'conflict', {
      details: { version: agreement.version },
    });
  if (!isOpen(action, side, agreement))
    throw agreementError('agreements.wrong_state', 'conflict', {
      details: { state: agreement.state },
    });
  const change = await findOpenChange(trx, id);
  const hindrance = besideChange(change, { action, side });
  if (hindrance !== undefined) throw agreementError(hindrance, 'conflict');
  return { ...part, change };
}

/** The part that the actor has in an agreement. Error: `agreements.not_found`, also where they have none. */
export function partOf(actor: SignedIn, agreement: AgreementRow | undefined): Part {
  const side = agreement && sideOf(actor, agreement);
  if (agreement === undefined || side === undefined) throw agreementNotFound();
  return { agreement, side };
}

function isAsSeen({ version, termsNumber }: AgreementRow, seen: Seen): boolean {
  return 'version' in seen ? seen.version === version : seen.termsNumber === termsNumber;
}
