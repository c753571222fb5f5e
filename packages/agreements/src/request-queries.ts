import type { Trx } from '@koble/db';
import { NEGOTIATING } from './agreement';

/** The published needs of a company, for which it may ask for a pilot. */
export function listAskingNeeds(
  trx: Trx,
  companyId: string,
): Promise<{ id: string; title: string }[]> {
  return trx
    .selectFrom('need')
    .select(['id', 'title'])
    .where('organisationId', '=', companyId)
    .where('state', '=', 'published')
    .orderBy('publishedAt', 'desc')
    .execute();
}

/** What a company negotiates with a partner about this offer now, whichever of its needs it is for. */
export function listOpenOf(
  trx: Trx,
  { offerId, companyId }: { offerId: string; companyId: string },
): Promise<{ id: string; needId: string | null }[]> {
  return trx
    .selectFrom('agreement')
    .select(['id', 'needId'])
    .where('offerId', '=', offerId)
    .where('companyId', '=', companyId)
    .where('state', 'in', NEGOTIATING)
    .execute();
}
