import type { Trx } from '@koble/db';

/** Somebody with a mailed search that ends until a moment and has not been told of that end, kept from other workers. */
export async function lockEndingReader(
  trx: Trx,
  { now, soon }: { now: Date; soon: Date },
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('alertSubscriber')
    .select('id')
    .where('id', 'in', (ending) =>
      ending
        .selectFrom('savedSearch')
        .select('subscriberId')
        .where('until', '>', now)
        .where('until', '<=', soon)
        .where('mail', '=', true)
        .where('confirmedAt', 'is not', null)
        .where('pausedAt', 'is', null)
        .where('endToldFor', 'is distinct from', (search) => search.ref('until')),
    )
    .limit(1)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row?.id;
}

/** Marks somebody's searches that end until a moment as told of that end, and gives those. */
export async function takeEnding(
  trx: Trx,
  subscriberId: string,
  { now, soon }: { now: Date; soon: Date },
): Promise<{ name: string; until: Date }[]> {
  return trx
    .updateTable('savedSearch')
    .set((set) => ({ endToldFor: set.ref('until') }))
    .where('subscriberId', '=', subscriberId)
    .where('until', '>', now)
    .where('until', '<=', soon)
    .where('mail', '=', true)
    .where('confirmedAt', 'is not', null)
    .where('pausedAt', 'is', null)
    .where('endToldFor', 'is distinct from', (search) => search.ref('until'))
    .returning(['name', 'until'])
    .execute();
}
