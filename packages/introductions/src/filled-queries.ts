import type { Trx } from '@koble/db';
import { sql } from 'kysely';
import { WAITING } from './introduction';
import type { IntroductionRow } from './introduction-queries';

export type Told = Pick<IntroductionRow, 'id' | 'receiverOrganisationId'>;

/** Gives everybody who waits on this need its answer: that it is filled. The receiver's counts as theirs. */
export async function fillWaiting(
  trx: Trx,
  needId: string,
  { at, by }: { at: Date; by: string },
): Promise<Told[]> {
  const isReceiver = sql`receiver_organisation_id = (select organisation_id from need where need.id = ${needId})`;
  return trx
    .updateTable('introduction')
    .set((set) => ({
      state: 'filled',
      closedAt: at,
      updatedAt: at,
      version: set('version', '+', 1),
      answeredAt: sql<Date | null>`case when ${isReceiver} then ${at}::timestamptz else answered_at end`,
      answeredBy: sql<string | null>`case when ${isReceiver} then ${by}::uuid else answered_by end`,
    }))
    .where('needId', '=', needId)
    .where('state', 'in', WAITING)
    .returning(['id', 'receiverOrganisationId'])
    .execute();
}

/** Those about this need whose sides have met and not agreed yet. */
export function listUnderWay(trx: Trx, needId: string): Promise<Told[]> {
  return trx
    .selectFrom('introduction')
    .select(['id', 'receiverOrganisationId'])
    .where('needId', '=', needId)
    .where('state', 'in', ['introduced', 'meeting'])
    .execute();
}
