import type { Trx } from '@koble/db';
import { sql } from 'kysely';
import type { SupplyKind } from './retrieve';

/**
 * When a supply first came to be here; undefined where it is gone. It stays until the transaction ends: what is written of it
 * meanwhile goes when it goes.
 */
export async function lockFirstShown(
  trx: Trx,
  { kind, id }: { kind: SupplyKind; id: string },
): Promise<Date | undefined> {
  if (kind === 'candidate') {
    const row = await trx
      .selectFrom('candidate')
      .select('createdAt')
      .where('id', '=', id)
      .forKeyShare()
      .executeTakeFirst();
    return row?.createdAt;
  }
  const row = await trx
    .selectFrom(kind === 'pilot' ? 'pilotOffer' : 'fundingCall')
    .select('publishedAt')
    .where('id', '=', id)
    .forKeyShare()
    .executeTakeFirst();
  return row?.publishedAt ?? undefined;
}

/**
 * Which of these companies each of these candidates has shut out: the company itself, or an operator that acts for it now. As
 * "candidate company".
 */
export async function listShutOut(
  trx: Trx,
  candidateIds: readonly string[],
  companyIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (candidateIds.length === 0) return new Set();
  const { rows } = await sql<{ pair: string }>`
    with block as (
      select candidate_id, organisation_id from candidate_block where candidate_id = any(${[...candidateIds]}::uuid[])
    )
    select candidate_id || ' ' || organisation_id as pair from block where organisation_id = any(${[...companyIds]}::uuid[])
    union
    select candidate_id || ' ' || company_id from block
    join client_consent on operator_id = organisation_id and given_at is not null and ended_at is null
    where company_id = any(${[...companyIds]}::uuid[])`.execute(trx);
  return new Set(rows.map(({ pair }) => pair));
}

/** Writes down what was found for these needs, each pair once for good; those that are gone meanwhile are left out. */
export async function insertNeedSupplies(
  trx: Trx,
  { listingId, needIds }: { listingId: string; needIds: readonly string[] },
  now: Date,
): Promise<void> {
  if (needIds.length === 0) return;
  await sql`
    insert into need_supply (need_id, listing_id, found_at)
    -- In one order, so that two workers do not wait for each other.
    select id, ${listingId}, ${now}::timestamptz from need where id = any(${[...needIds]}::uuid[]) order by id
    for key share
    on conflict do nothing`.execute(trx);
}

/** Removes what was found before a moment. */
export async function deleteNeedSupplies(trx: Trx, before: Date): Promise<void> {
  await trx.deleteFrom('needSupply').where('foundAt', '<', before).execute();
}
