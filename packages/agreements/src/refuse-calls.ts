import type { Trx } from '@koble/db';
import { listCallSupplies } from '@koble/funding';
import { agreementError } from './agreement-error';
import type { AgreementTerms } from './terms';

/**
 * What has been linked may close while it is negotiated or worked on; what is new in terms has to be open. Error:
 * `agreements.unknown_call` (field `callIds`).
 */
export async function refuseCalls(
  { trx, at }: { trx: Trx; at: Date },
  { before, terms }: { before: AgreementTerms | undefined; terms: AgreementTerms },
): Promise<void> {
  const added = terms.callIds.filter((id) => before?.callIds.includes(id) !== true);
  const open = await listCallSupplies(trx, added, at);
  if (added.some((id) => !open.some(({ call }) => call.id === id)))
    throw agreementError('agreements.unknown_call', 'invalid', { field: 'callIds' });
}
