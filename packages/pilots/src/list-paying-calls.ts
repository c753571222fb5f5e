import type { Db } from '@koble/db';
import { listCallNames } from './details-queries';
import type { PilotOffer } from './schema';

/** The published calls, of which a partner chooses those that usually pay for its pilot. */
export function listPayingCalls({ db }: { db: Db }): Promise<PilotOffer['calls']> {
  return listCallNames(db);
}
