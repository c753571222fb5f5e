import { asActor, recordAct, writesFor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import { agreementError } from './agreement-error';
import type { AgreementState } from './agreement-input';
import { lockAgreement } from './agreement-queries';
import { partOf, type Part } from './lock-for-action';

/** While something is worked on and looked over. */
export const UNDER_WAY: readonly AgreementState[] = ['running', 'delivered'];

/** When both look back. */
export const AFTERWARDS: readonly AgreementState[] = ['approved', 'reviewed'];

/** Whether this actor writes for a side of the agreement; an accountant only looks. */
export function writesFrom(actor: SignedIn): boolean {
  return 'organisationId' in actor && writesFor(actor, actor.organisationId);
}

/**
 * Lets somebody write beside an agreement that is in one of these states, which keeps its version: several may do so at once. Errors:
 * `agreements.not_found`, `agreements.not_yours` for an accountant, `agreements.wrong_state`.
 */
export function besideAgreement<Result>(
  db: Db,
  actor: SignedIn,
  {
    id,
    states,
    action,
    work,
  }: {
    id: string;
    states: readonly AgreementState[];
    /** As the audit log calls it. */
    action: string;
    work: (part: Part, trx: Trx) => Promise<Result>;
  },
): Promise<Result> {
  return asActor(db, actor, async (trx) => {
    const part = partOf(actor, await lockAgreement(trx, id));
    if (!writesFrom(actor)) throw agreementError('agreements.not_yours', 'forbidden');
    const { state } = part.agreement;
    if (!states.includes(state))
      throw agreementError('agreements.wrong_state', 'conflict', { details: { state } });
    const result = await work(part, trx);
    await recordAct(trx, actor, {
      action: `agreement.${action}`,
      objectKind: 'agreement',
      objectId: id,
    });
    return result;
  });
}
