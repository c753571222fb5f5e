import type { Trx } from '@koble/db';
import { caseError } from './case-error';
import { findOwnNeed } from './case-queries';

/** Error: `cases.unknown_need` for one that is not this company's. */
export async function refuseForeignNeed(
  trx: Trx,
  { needId, organisationId }: { needId: string | null; organisationId: string },
): Promise<void> {
  if (needId === null) return;
  if ((await findOwnNeed(trx, { id: needId, organisationId })) === undefined)
    throw caseError('cases.unknown_need', 'not_found', { field: 'needId' });
}
