import { sql, type Kysely, type Migration } from 'kysely';

/** Listings that somebody has saved, what they were last told of each, and what of a listing is worth telling when it changes. */
export const favourites: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [favourite, substance, walls]) await sql.raw(statements).execute(db);
  },
};

const favourite = `
create type favourite_kind as enum ('role', 'challenge', 'pilot', 'call');
create table favourite (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  organisation_id uuid references organisation on delete cascade,
  kind favourite_kind not null,
  source_id uuid not null,
  title text not null,
  version bigint not null,
  substance text not null,
  shown boolean not null,
  deadline_told_for timestamptz,
  deadline_told_days integer,
  created_at timestamptz not null,
  unique nulls not distinct (person_id, organisation_id, kind, source_id),
  check ((deadline_told_for is null) = (deadline_told_days is null))
);
comment on column favourite.organisation_id is 'as whose they saved it; null as themself. What a job seeker saves is nothing for the screen at their work';
comment on column favourite.source_id is 'of the need, offer or call; no key, for a listing may go and its favourite says so';
comment on column favourite.title is 'as it was last shown to everybody';
comment on column favourite.version is 'of the listing when it was last looked at; 0: it was gone';
comment on column favourite.substance is 'fingerprint of what the person was last told of';
comment on column favourite.deadline_told_days is 'how many days ahead they were told of deadline_told_for';
create index favourite_organisation on favourite (organisation_id) where organisation_id is not null;
`;

/**
 * `standing` tells a need that is over by its own date from one that was closed: readers look at the date themselves. A state that
 * is made later hides a listing until this view says otherwise.
 */
const substance = `
create view listing_substance as
  select 'role'::favourite_kind as kind, id as source_id, version, organisation_id, title, municipality,
    case when state in ('published', 'expired') then 'shown' when state = 'closed' then 'closed' else 'hidden' end as standing,
    array_remove(array[expires_at], null) as deadlines, null::bigint as amount_ore,
    jsonb_build_array(pay_kind, pay_from_ore, pay_to_ore, pay_per) as terms
  from need where wants_people
  union all
  select 'challenge', id, version, organisation_id, title, municipality,
    case when state in ('published', 'expired') then 'shown' when state = 'closed' then 'closed' else 'hidden' end,
    array_remove(array[expires_at], null), budget_ore, jsonb_build_array()
  from need where wants_pilot
  union all
  select 'pilot', id, version, organisation_id, title, municipality,
    case state when 'published' then 'shown' when 'closed' then 'closed' else 'hidden' end,
    array[]::timestamptz[], price_ore, jsonb_build_array()
  from pilot_offer
  union all
  select 'call', id, version, organisation_id, title, null,
    case state when 'published' then 'shown' when 'closed' then 'closed' else 'hidden' end,
    deadlines, amount_max_ore, jsonb_build_array(amount_min_ore, share_percent)
  from funding_call;
comment on view listing_substance is 'what somebody who saved a listing is told of when it changes, whatever its state';
`;

const walls = `
alter table favourite enable row level security;
create policy favourite_own on favourite to koble_app using (person_id = acting_person());
`;
