import type { Trx } from '@koble/db';

/** A need that is still open: one that was closed since is not told to end. */
export function findToldNeed(trx: Trx, id: string) {
  return trx
    .selectFrom('need')
    .select(['organisationId', 'title'])
    .where('id', '=', id)
    .where('state', '=', 'published')
    .executeTakeFirst();
}

/** A challenge that is published and still shared with this partner. */
export function findSharedNeed(
  trx: Trx,
  { needId, partnerId }: { needId: string; partnerId: string },
) {
  return trx
    .selectFrom('needPartner')
    .innerJoin('need', 'need.id', 'needPartner.needId')
    .innerJoin('organisation', 'organisation.id', 'need.organisationId')
    .select(['need.title', 'organisation.name as company'])
    .where('needId', '=', needId)
    .where('partnerId', '=', partnerId)
    .where('need.state', '=', 'published')
    .executeTakeFirst();
}

/** A need that still waits for an operator's advisers. */
export function findWaitingNeed(trx: Trx, id: string) {
  return trx
    .selectFrom('need')
    .innerJoin('organisation', 'organisation.id', 'need.organisationId')
    .select(['need.title', 'need.reviewOperatorId as operatorId', 'organisation.name as company'])
    .where('need.id', '=', id)
    .where('need.state', '=', 'review')
    .executeTakeFirst();
}

/** A need that an adviser has decided about, whatever became of it since. */
export function findReviewedNeed(trx: Trx, id: string) {
  return trx
    .selectFrom('need')
    .select(['organisationId', 'title'])
    .where('id', '=', id)
    .executeTakeFirst();
}
