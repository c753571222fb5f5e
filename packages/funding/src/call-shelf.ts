import type { Db } from '@koble/db';
import { listPublishedCalls } from './call-queries';
import type { FundingCall } from './schema';

/** All published calls. */
export async function publishedCalls(db: Db): Promise<readonly FundingCall[]> {
  return listPublishedCalls(db);
}
