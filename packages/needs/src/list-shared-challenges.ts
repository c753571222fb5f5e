import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { listSharedWith } from './brief-queries';
import type { SharedChallenge } from './challenge-brief';

/** The challenges that companies have shared with the acting partner and not with all, the newest first. */
export function listSharedChallenges(
  { db }: { db: Db },
  { organisationId }: OrganisationActor<'partner'>,
): Promise<SharedChallenge[]> {
  return listSharedWith(db, organisationId);
}
