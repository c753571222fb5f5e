import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import { caseError } from './case-error';
import { recordFileAct, refuseReader } from './case-file';
import { deleteCaseFile } from './case-file-queries';
import type { CompanyActor } from './record-step';

/** Takes away a file of one of the company's cases. Errors: `cases.file_not_found`, `cases.only_read` for an accountant. */
export async function removeCaseFile(
  { db }: { db: Db },
  actor: CompanyActor,
  id: string,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const caseId = await deleteCaseFile(trx, id);
    if (caseId === undefined) throw caseError('cases.file_not_found', 'not_found');
    refuseReader(actor);
    await recordFileAct(trx, actor, { act: 'file_removed', caseId });
  });
}
