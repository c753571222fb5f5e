import type { Trx } from '@koble/db';
import { caseError, caseNotFound } from './case-error';
import { lockCase, type CaseRow } from './case-queries';
import type { CaseVersion } from './case-schema';

/**
 * A case of the acting company in the version that was read, kept from others until the transaction ends. Errors:
 * `cases.not_found`, `cases.changed_meanwhile`.
 */
export async function lockAtVersion(trx: Trx, { id, version }: CaseVersion): Promise<CaseRow> {
  const row = await lockCase(trx, id);
  if (row === undefined) throw caseNotFound();
  refuseOtherVersion(row.version, version);
  return row;
}

/** Error: `cases.changed_meanwhile`. */
export function refuseOtherVersion(now: number, read: number): void {
  if (now !== read)
    throw caseError('cases.changed_meanwhile', 'conflict', { details: { version: now } });
}
