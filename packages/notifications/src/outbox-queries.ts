import type { Trx } from '@koble/db';

/** An event that could not be passed on stays in the outbox as this, with what it was and why: nobody takes it again. */
const PUT_ASIDE = 'put_aside';

interface EventRow {
  id: number;
  kind: string;
  payload: unknown;
}

/** The oldest event that nobody else is passing on, kept from the others until the transaction ends. */
export function takeOldestEvent(trx: Trx): Promise<EventRow | undefined> {
  return trx
    .selectFrom('domainEvent')
    .select(['id', 'kind', 'payload'])
    .where('kind', '<>', PUT_ASIDE)
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

export async function deleteEvent(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom('domainEvent').where('id', '=', id).execute();
}

export async function putEventAside(
  trx: Trx,
  { id, kind, payload }: EventRow,
  problem: string,
): Promise<void> {
  await trx
    .updateTable('domainEvent')
    .set({
      kind: PUT_ASIDE,
      payload: JSON.stringify({ kind, payload: withoutToken(payload), problem }),
    })
    .where('id', '=', id)
    .execute();
}

/** What opens an invitation stands nowhere for longer than it takes to mail it. */
function withoutToken(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return payload;
  return Object.fromEntries(Object.entries(payload).filter(([key]) => key !== 'token'));
}
