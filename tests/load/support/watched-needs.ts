import type { Db } from '@koble/db';
import { inTransaction } from '@koble/db';
import { offerToNeeds } from '@koble/matching';
import type { ListingDocument } from '@koble/search/schema';
import { sql } from 'kysely';

const SUPPLIES = ['candidate', 'pilot', 'call'] as const;
const LISTINGS_OF_KIND = 60;

/** So many open needs like those of the demo region, published before all its supplies, each of a company that somebody is of. */
export async function addWatchedNeeds(db: Db, count: number): Promise<void> {
  await sql`
    insert into membership (person_id, organisation_id, role)
    select (select id from person limit 1), organisation_id, 'member' from (select distinct organisation_id from need) needing
    on conflict do nothing`.execute(db);
  await sql`
    with numbered as (select *, row_number() over (order by id) - 1 as number, count(*) over () as total from need)
    insert into need (
      organisation_id, state, title, goal, wants_people, wants_pilot, wants_funding, occupations, skills_must, skills_should,
      languages, municipality, starts_on, mode, extent, openings, own_hours, budget_ore, published_at, expires_at
    )
    select organisation_id, 'published', title, goal, wants_people, wants_pilot, wants_funding, occupations, skills_must, skills_should,
      languages, municipality, starts_on, mode, extent, openings, own_hours, budget_ore, '2020-01-01', now() + interval '90 days'
    from generate_series(1, ${count}::integer) place join numbered on number = place % total`.execute(
    db,
  );
  await sql`analyze need`.execute(db);
}

/** Milliseconds from a new listing to what it fits being written, by the kind of listing. */
export async function timesToOffer(
  db: Db,
  documents: readonly ListingDocument[],
): Promise<ReadonlyMap<string, number[]>> {
  const times = new Map<string, number[]>();
  for (const kind of SUPPLIES) {
    const ofKind = documents.filter((document) => document.kind === kind);
    times.set(kind, await timesOf(db, ofKind.slice(0, LISTINGS_OF_KIND)));
  }
  return times;
}

async function timesOf(db: Db, documents: readonly ListingDocument[]): Promise<number[]> {
  const times: number[] = [];
  for (const { id } of documents) {
    const started = performance.now();
    await inTransaction(db, (trx) => offerToNeeds(trx, [id], new Date()));
    times.push(performance.now() - started);
  }
  return times;
}
