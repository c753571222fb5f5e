import type { Db } from '@koble/db';
import type { Partner } from './account-views';
import { selectPartners } from './consent-queries';

/** The R&D partners that a company may share a challenge with, by name; what they are called is open. */
export function listPartners({ db }: { db: Db }): Promise<Partner[]> {
  return selectPartners(db);
}
