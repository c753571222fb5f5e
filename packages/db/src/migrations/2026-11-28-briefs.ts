import { sql, type Kysely, type Migration } from 'kysely';

/** A challenge in five short fields, and for which partners it is. */
export const briefs: Migration = {
  async up(db: Kysely<unknown>) {
    for (const part of [tables, views]) await sql.raw(part).execute(db);
  },
};

const tables = `
create table need_brief (
  need_id uuid not null references need on delete cascade,
  version integer not null check (version >= 1),
  hurts text not null check (length(hurts) <= 600),
  tried text not null check (length(tried) <= 600),
  success text not null check (length(success) <= 600),
  at_hand text not null check (length(at_hand) <= 600),
  time text not null check (length(time) <= 600),
  operator_id uuid references organisation on delete set null,
  saved_at timestamptz not null,
  primary key (need_id, version)
);
comment on table need_brief is 'every version of a challenge in five short fields; the newest is shown';
comment on column need_brief.operator_id is 'whose adviser wrote this version for the company; null where the company did';

create type need_audience as enum ('all', 'chosen');
alter table need add column audience need_audience not null default 'all';
comment on column need.audience is 'for whom its challenge is: a role is for all';

create table need_partner (
  need_id uuid not null references need on delete cascade,
  partner_id uuid not null references organisation on delete cascade,
  shared_at timestamptz not null,
  primary key (need_id, partner_id)
);
create index need_partner_partner on need_partner (partner_id);
comment on table need_partner is 'the partners that a challenge is for where it is not for all';

`;

const views = `
create or replace view open_listing as
  select 'role_' || id as id, 'role' as kind, id as source_id, version, title, left(goal, 400) as summary, text_search, organisation_id,
    municipality, published_at, null::timestamptz as deadline, expires_at, null::bigint as amount_ore, interests
  from need where state = 'published' and wants_people
  union all
  select 'challenge_' || id, 'challenge', id, version, title, left(goal, 400), text_search, organisation_id,
    municipality, published_at, null::timestamptz, expires_at, budget_ore, interests
  from need where state = 'published' and wants_pilot and audience = 'all'
  union all
  select 'pilot_' || id, 'pilot', id, version, title, summary, text_search, organisation_id,
    municipality, published_at, null::timestamptz, null::timestamptz, price_ore, interests
  from pilot_offer where state = 'published'
  union all
  select 'call_' || id, 'call', id, version, title, summary ->> 'nb', text_search, organisation_id,
    null, published_at, (select min(d) from unnest(deadlines) d where d > now()), null::timestamptz, amount_max_ore, interests
  from funding_call where state = 'published'
  union all
  select 'candidate_' || id, 'candidate', id, version, title, '', text_search, null::uuid,
    null, confirmed_at, null::timestamptz, expires_at, null::bigint, interests
  from candidate where state = 'active';

create or replace view listing_substance as
  select 'role'::favourite_kind as kind, id as source_id, version, organisation_id, title, municipality,
    case when state in ('published', 'expired') then 'shown' when state = 'closed' then 'closed' else 'hidden' end as standing,
    array_remove(array[expires_at], null) as deadlines, null::bigint as amount_ore,
    jsonb_build_array(pay_kind, pay_from_ore, pay_to_ore, pay_per) as terms
  from need where wants_people
  union all
  select 'challenge', id, version, organisation_id, title, municipality,
    case when audience <> 'all' then 'hidden' when state in ('published', 'expired') then 'shown' when state = 'closed' then 'closed' else 'hidden' end,
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
`;
