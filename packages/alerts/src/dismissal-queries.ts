import type { Trx } from '@koble/db';

/** A listing of which somebody has said that nothing like it is to be mailed. */
export interface Dismissal {
  listingId: string;
  organisationId: string | null;
  occupations: string[];
}

export async function insertDismissal(
  trx: Trx,
  dismissal: Dismissal & { subscriberId: string; dismissedAt: Date },
): Promise<void> {
  await trx
    .insertInto('alertDismissal')
    .values(dismissal)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export function listDismissals(trx: Trx, subscriberId: string): Promise<Dismissal[]> {
  return trx
    .selectFrom('alertDismissal')
    .select(['listingId', 'organisationId', 'occupations'])
    .where('subscriberId', '=', subscriberId)
    .execute();
}

export async function countDismissals(trx: Trx, subscriberId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('alertDismissal')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('subscriberId', '=', subscriberId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function deleteDismissals(trx: Trx, subscriberId: string): Promise<void> {
  await trx.deleteFrom('alertDismissal').where('subscriberId', '=', subscriberId).execute();
}
