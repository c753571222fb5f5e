import type { Db, Trx } from '@koble/db';
import type { OfferDetails, PilotOffer, StudentTask } from './schema';

/** Writes what an offer says beside itself, in place of what it said before. */
export async function replaceDetails(
  trx: Trx,
  offerId: string,
  { quarters, callIds, references, task }: OfferDetails,
): Promise<void> {
  await trx.deleteFrom('pilotCapacity').where('offerId', '=', offerId).execute();
  await trx.deleteFrom('pilotOfferCall').where('offerId', '=', offerId).execute();
  await trx.deleteFrom('pilotReference').where('offerId', '=', offerId).execute();
  if (quarters.length > 0)
    await trx
      .insertInto('pilotCapacity')
      .values(quarters.map((one) => ({ ...one, offerId })))
      .execute();
  if (callIds.length > 0)
    await trx
      .insertInto('pilotOfferCall')
      .values(callIds.map((callId) => ({ callId, offerId })))
      .execute();
  if (references.length > 0)
    await trx
      .insertInto('pilotReference')
      .values(
        references.map(({ agreed: _agreed, ...one }, position) => ({ ...one, offerId, position })),
      )
      .execute();
  await replaceTask(trx, offerId, task);
}

async function replaceTask(trx: Trx, offerId: string, task: StudentTask | null): Promise<void> {
  await trx.deleteFrom('studentTask').where('offerId', '=', offerId).execute();
  if (task !== null)
    await trx
      .insertInto('studentTask')
      .values({ ...task, offerId })
      .execute();
}

/** All calls that are published, by name. */
export function listCallNames(db: Db): Promise<PilotOffer['calls']> {
  return db
    .selectFrom('fundingCall')
    .select(['id', 'slug', 'title'])
    .where('state', '=', 'published')
    .orderBy('title')
    .execute();
}
