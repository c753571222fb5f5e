import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { moved, type Move, type Moved } from './agreement';
import type { AgreementEvent } from './agreement-events';
import { changeAgreement, type AgreementChange } from './agreement-queries';
import { lockForAction, type LockedPart, type Part, type Seen } from './lock-for-action';
import { recordStep } from './record-step';
import type { Action, HistoryKind } from './agreement-input';

/** An agreement that is locked for a step of somebody at this moment. */
export interface StepOf extends LockedPart {
  trx: Trx;
  at: Date;
}

type Step = { id: string; action: Action } & Seen;

/** What a step writes besides what every step does. */
export interface Change {
  set: AgreementChange;
  kind: HistoryKind;
  termsNumber?: number;
  event: AgreementEvent;
}

/**
 * Takes one step of an agreement for somebody: locks it, refuses what is not theirs to do now, changes it and counts its version
 * on, writes history and audit log and tells of it, all or nothing. Errors: those of `lockForAction`.
 */
export async function takeStep(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { change, ...step }: Step & { change: (of: StepOf) => Change | Promise<Change> },
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const at = clock.now();
    const part = await lockForAction(trx, actor, step);
    const { set, kind, event, termsNumber = null } = await change({ ...part, trx, at });
    const { agreement, side } = part;
    const { id, version } = agreement;
    await changeAgreement(trx, id, { ...set, version: version + 1, updatedAt: at });
    await recordStep(trx, actor, { agreementId: id, side, at, kind, termsNumber, event });
  });
}

/** The columns of a move that `lockForAction` has found open. */
export function move({ agreement, side }: Part, of: Move): Moved {
  const after = moved(agreement, of, side);
  if (after === undefined) throw new Error(`not open: ${of} from ${agreement.state}`);
  return after;
}
