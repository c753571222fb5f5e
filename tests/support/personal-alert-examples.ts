import type { Db } from '@koble/db';
import { AT, CANARY } from './personal-canaries';

/** What somebody wants to hear of, as a person and by their address alone. */
export async function addAlerts(db: Db, personId: string): Promise<void> {
  const subscribers = await db
    .insertInto('alertSubscriber')
    .values([
      { personId, createdAt: AT },
      { email: `${CANARY}@koble.example`, locale: 'nb', createdAt: AT },
    ])
    .returning('id')
    .execute();
  for (const { id: subscriberId } of subscribers) {
    const listing = { subscriberId, listingId: 'role_1' };
    await db
      .insertInto('savedSearch')
      .values({
        subscriberId,
        queryId: 'query',
        search: JSON.stringify({ q: CANARY }),
        name: CANARY,
        mail: true,
        frequency: 'daily',
        days: 30,
        until: AT,
        since: AT,
        createdAt: AT,
      })
      .execute();
    await db
      .insertInto('alertTold')
      .values({ ...listing, toldAt: AT })
      .execute();
    await db
      .insertInto('alertDismissal')
      .values({ ...listing, dismissedAt: AT })
      .execute();
  }
}
