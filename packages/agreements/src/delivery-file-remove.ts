import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { agreementError } from './agreement-error';
import { deleteDeliveryFile } from './delivery-file-queries';
import { besideAgreement } from './under-way';

/**
 * Takes away a file of the actor's own side, as long as nobody looks over what was delivered. Errors: those of `besideAgreement`,
 * `agreements.file_not_found`.
 */
export function removeDeliveryFile(
  { db }: { db: Db },
  actor: SignedIn,
  { id, fileId }: { id: string; fileId: string },
): Promise<void> {
  return besideAgreement(db, actor, {
    id,
    states: ['running'],
    action: 'file_removed',
    async work({ side }, trx) {
      if (!(await deleteDeliveryFile(trx, { id: fileId, agreementId: id, side })))
        throw agreementError('agreements.file_not_found', 'conflict');
    },
  });
}
