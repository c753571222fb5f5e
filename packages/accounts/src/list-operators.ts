import type { Db } from '@koble/db';
import type { Operator } from './account-views';
import { selectOperators } from './consent-queries';

/** The gardens and incubators that a company may let act for it; anybody may know. */
export function listOperators({ db }: { db: Db }): Promise<Operator[]> {
  return selectOperators(db);
}
