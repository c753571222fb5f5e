import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import { caseError } from './case-error';
import type { CaseVersion } from './case-schema';
import { deleteItem } from './item-queries';
import { lockItemAtVersion } from './lock-item';
import type { CompanyActor } from './record-step';

/** Takes away what the company had added itself. Errors: those of `lockItemAtVersion`, `cases.not_own_item` for the call's. */
export async function removeItem(
  { db }: { db: Db },
  actor: CompanyActor,
  input: CaseVersion,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const { id, kind } = await lockItemAtVersion(trx, input);
    if (kind !== 'own') throw caseError('cases.not_own_item', 'conflict');
    await deleteItem(trx, id);
  });
}
