import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import type { PartnerRating } from './delivery-views';
import { findPartnerRating } from './partner-rating-queries';

/** What companies think of a partner's pilots, for anybody to read; null while so few have said so that one could be guessed. */
export async function getPartnerRating(
  { db, clock }: { db: Db; clock: Clock },
  { partnerId }: { partnerId: string },
): Promise<PartnerRating | null> {
  return (await findPartnerRating(db, { partnerId, today: osloDate(clock.now()) })) ?? null;
}
