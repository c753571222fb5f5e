import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { listSharedWith } from './brief-queries';
import { needIsOpen } from './need';
import { listPublishedNeeds } from './need-queries';
import { publicNeed } from './public-need';
import type { PublicNeed } from './schema';

/**
 * The challenges that are open now and that the acting partner may read: those of these that are for everybody, and all that were
 * shared with it. As it reads them, without their briefs.
 */
export async function listOpenChallenges(
  { db, clock }: { db: Db; clock: Clock },
  { organisationId }: OrganisationActor<'partner'>,
  ids: readonly string[],
): Promise<PublicNeed[]> {
  const now = clock.now();
  const shared = new Set((await listSharedWith(db, organisationId)).map(({ id }) => id));
  const rows = await listPublishedNeeds(db, [...new Set([...ids, ...shared])]);
  return rows
    .filter((row) => row.wantsPilot && needIsOpen(row, now))
    .filter((row) => row.audience === 'all' || shared.has(row.id))
    .map((row) => ({ ...publicNeed('challenge', row, now), shared: row.audience === 'chosen' }));
}
