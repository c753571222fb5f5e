import type { Trx } from '@koble/db';
import { caseNotFound } from './case-error';
import type { CaseVersion } from './case-schema';
import { lockItem, type ItemRow } from './item-queries';
import { refuseOtherVersion } from './lock-case';

/**
 * Something to do for a case of the acting company, in the version that was read. Errors: `cases.not_found`,
 * `cases.changed_meanwhile`.
 */
export async function lockItemAtVersion(trx: Trx, { id, version }: CaseVersion): Promise<ItemRow> {
  const row = await lockItem(trx, id);
  if (row === undefined) throw caseNotFound();
  refuseOtherVersion(row.version, version);
  return row;
}
