import { recordAct, writesFor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { caseError } from './case-error';

/** Whether somebody may add and take away files of their company's cases; an accountant only reads them. */
export function keepsFiles(actor: SignedIn): boolean {
  return actor.kind === 'company' && writesFor(actor, actor.organisationId);
}

/** Error: `cases.only_read`. */
export function refuseReader(actor: SignedIn): void {
  if (!keepsFiles(actor)) throw caseError('cases.only_read', 'forbidden');
}

export function recordFileAct(
  trx: Trx,
  actor: SignedIn,
  { act, caseId }: { act: 'file_added' | 'file_removed'; caseId: string },
): Promise<void> {
  return recordAct(trx, actor, {
    action: `case.${act}`,
    objectKind: 'funding_case',
    objectId: caseId,
  });
}
