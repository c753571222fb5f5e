import { asActor, recordAct } from '@koble/accounts';
import type { Db } from '@koble/db';
import { caseError } from './case-error';
import { deleteCase } from './case-queries';
import type { CaseVersion } from './case-schema';
import { mayRemove } from './funding-case';
import { lockAtVersion } from './lock-case';
import type { CompanyActor } from './record-step';

/**
 * Takes away a case of which nothing has been sent, with its checklist. Errors: `cases.not_found`, `cases.changed_meanwhile`,
 * `cases.wrong_state`.
 */
export async function removeCase(
  { db }: { db: Db },
  actor: CompanyActor,
  input: CaseVersion,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const { id, state } = await lockAtVersion(trx, input);
    if (!mayRemove(state)) throw caseError('cases.wrong_state', 'conflict', { details: { state } });
    await deleteCase(trx, id);
    await recordAct(trx, actor, {
      action: 'case.removed',
      objectKind: 'funding_case',
      objectId: id,
    });
  });
}
