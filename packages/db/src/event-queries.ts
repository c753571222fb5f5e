import type { Trx } from './database';

/** What a lower package tells higher ones: a kind and plain values, ids rather than names. */
export interface DomainEvent {
  kind: string;
}

/** Tells of what happens in this transaction; it is passed on once the transaction has ended well, and not otherwise. */
export async function emitEvent<Event extends DomainEvent>(
  trx: Trx,
  { kind, ...payload }: Event,
): Promise<void> {
  await trx
    .insertInto('domainEvent')
    .values({ kind, payload: JSON.stringify(payload) })
    .execute();
}
