import type { Db } from '@koble/db';
import { needIsOpen } from './need';
import { listPublishedNeeds } from './need-queries';
import { publicNeed } from './public-need';
import type { PublicNeed } from './schema';

/** The roles among these needs that are open now, as anybody reads them, and how many have asked for each. */
export async function listOpenRoles(
  db: Db,
  ids: readonly string[],
  now: Date,
): Promise<{ role: PublicNeed; interests: number }[]> {
  const rows = await listPublishedNeeds(db, ids);
  return rows
    .filter((row) => row.wantsPeople && needIsOpen(row, now))
    .map((row) => ({ role: publicNeed('role', row, now), interests: row.interests }));
}
