import type { Db } from '@koble/db';
import { agreementError } from './agreement-error';
import type { PublicResult } from './delivery-views';
import { findPublicResult } from './public-result-queries';

/** What came of a pilot, as anybody reads it. Error: `agreements.no_such_result`, also once a side has taken it back. */
export async function getPublicResult(
  { db }: { db: Db },
  { id }: { id: string },
): Promise<PublicResult> {
  const result = await findPublicResult(db, id);
  if (result === undefined) throw agreementError('agreements.no_such_result', 'not_found');
  return result;
}
