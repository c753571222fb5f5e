import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { caseError } from './case-error';
import { changeCaseRow } from './case-queries';
import type { CaseVersion } from './case-schema';
import { settleApplication } from './item-queries';
import { keepAward } from './keep-award';
import { lockAtVersion } from './lock-case';
import { deletePaymentOf } from './payment-queries';
import { recordStep, type CompanyActor } from './record-step';
import { findLastMove, markUndone } from './step-queries';

/**
 * Takes back the last step of a case: what the case said before is what it says again, a payment that was written down is gone, and
 * so is the award of a grant. The last one only, so that nothing is left that depends on what is gone. Errors:
 * `cases.not_found`, `cases.changed_meanwhile`, `cases.wrong_state` where there is nothing to undo.
 */
export async function undoStep(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
  input: CaseVersion,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const row = await lockAtVersion(trx, input);
    const last = await findLastMove(trx, row.id);
    if (last === undefined)
      throw caseError('cases.wrong_state', 'conflict', { details: { state: row.state } });
    const at = clock.now();
    const changed = await changeCaseRow(trx, row.id, {
      ...last.before,
      version: row.version + 1,
      updatedAt: at,
    });
    await deletePaymentOf(trx, last.id);
    await markUndone(trx, last.id, at);
    if (last.kind === 'requested') await settleApplication(trx, row.id, null);
    await recordStep(trx, actor, { caseId: row.id, kind: 'undone', at, before: null });
    await keepAward(trx, changed);
  });
}
