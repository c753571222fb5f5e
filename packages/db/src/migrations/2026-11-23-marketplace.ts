import { sql, type Kysely, type Migration } from 'kysely';

/**
 * People and organisations, the need and its three supplies, the search's dirty set and the match log.
 *
 * Every table that is searched has `version`, drawn from one sequence by a trigger on each write, and marks its listings in
 * `search_dirty` in the same transaction: no use case can forget it.
 */
export const marketplace: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [
      people,
      organisations,
      needs,
      candidates,
      pilots,
      funding,
      search,
      views,
      log,
    ])
      await sql.raw(statements).execute(db);
  },
};

const people = `
create extension if not exists pg_trgm;

create type person_locale as enum ('nb', 'nn', 'en');
create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  locale person_locale not null default 'nb',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create table session (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_person on session (person_id);
create table login (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index login_person on login (person_id);
create table verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on verification (identifier);
`;

const organisations = `
create type organisation_kind as enum ('company', 'partner', 'operator', 'funder', 'programme');
create type organisation_industry_standard as enum ('SN2007', 'SN2025');
create type organisation_status as enum ('active', 'struck_off', 'bankrupt', 'under_liquidation', 'unverified');
create type organisation_source as enum ('register', 'stated', 'demo', 'nav');
create table organisation (
  id uuid primary key default gen_random_uuid(),
  kind organisation_kind not null,
  number text unique check (number ~ '^[0-9]{9}$'),
  name text not null check (length(name) between 1 and 200),
  form text,
  industry_code text,
  industry_standard organisation_industry_standard,
  industry text check (industry ~ '^[A-V]$'),
  municipality text check (municipality ~ '^[0-9]{4}$'),
  founded_on date,
  employees integer check (employees >= 0),
  status organisation_status not null default 'unverified',
  homepage text,
  about text not null default '',
  source organisation_source not null,
  source_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on column organisation.employees is 'null: not known; the register does not state 1-4 as a number';

create type membership_role as enum ('owner', 'member', 'accountant', 'adviser');
create table membership (
  person_id uuid not null references person on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  role membership_role not null,
  created_at timestamptz not null default now(),
  primary key (person_id, organisation_id)
);
create index membership_organisation on membership (organisation_id);

create table organisation_link (
  organisation_id uuid not null references organisation on delete cascade,
  linked_id uuid not null references organisation on delete cascade,
  declared_at timestamptz not null default now(),
  primary key (organisation_id, linked_id),
  check (organisation_id <> linked_id)
);
create index organisation_link_linked on organisation_link (linked_id);
comment on table organisation_link is 'companies declared to be one single undertaking (Reg. (EU) 2023/2831 art. 2(2)); read in both directions';
`;

const needs = `
create sequence listing_version;

create type need_state as enum ('draft', 'published', 'paused', 'closed', 'expired');
create type need_mode as enum ('onsite', 'hybrid', 'remote');
create type need_extent as enum ('full_time', 'part_time', 'project');
create type need_source as enum ('koble', 'demo', 'nav');
create table need (
  id uuid primary key default gen_random_uuid(),
  version bigint not null default 0,
  organisation_id uuid not null references organisation,
  state need_state not null,
  title text not null check (length(title) between 3 and 140),
  goal text not null check (length(goal) between 20 and 20000),
  wants_people boolean not null,
  wants_pilot boolean not null,
  wants_funding boolean not null,
  occupations text[] not null default '{}',
  skills_must text[] not null default '{}',
  skills_should text[] not null default '{}',
  languages text[] not null default '{}',
  municipality text check (municipality ~ '^[0-9]{4}$'),
  starts_on date,
  mode need_mode,
  extent need_extent,
  openings integer not null default 1 check (openings between 1 and 100),
  interests integer not null default 0 check (interests >= 0),
  own_hours integer check (own_hours between 0 and 10000),
  budget_ore bigint check (budget_ore between 0 and 100000000000),
  data_at_hand text not null default '',
  equipment_at_hand text not null default '',
  source need_source not null default 'koble',
  source_id text,
  source_hash text,
  apply_url text,
  published_at timestamptz,
  expires_at timestamptz,
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  text_search tsvector generated always as (
    setweight(to_tsvector('norwegian', title), 'A') || setweight(to_tsvector('norwegian', left(goal, 4000)), 'C')
  ) stored,
  check (wants_people or wants_pilot or wants_funding),
  check (state = 'draft' or (published_at is not null and expires_at is not null)),
  unique (source, source_id)
);
create index need_organisation on need (organisation_id);
create index need_open on need (expires_at) where state = 'published';
create index need_text on need using gin (text_search);
create index need_title on need using gist (title gist_trgm_ops);
`;

const candidates = `
create type candidate_state as enum ('draft', 'active', 'paused', 'expired');
create type candidate_experience as enum ('new', 'some', 'long');
create table candidate (
  id uuid primary key default gen_random_uuid(),
  version bigint not null default 0,
  person_id uuid not null unique references person on delete cascade,
  state candidate_state not null,
  title text not null check (length(title) between 1 and 200),
  occupations text[] not null default '{}',
  skills text[] not null default '{}',
  languages text[] not null default '{}',
  experience candidate_experience not null,
  municipality text not null check (municipality ~ '^[0-9]{4}$'),
  district text not null,
  radius_km integer not null check (radius_km between 0 and 1000),
  modes text[] not null,
  extents text[] not null,
  available_on date,
  interests integer not null default 0 check (interests >= 0),
  confirmed_at timestamptz not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  text_search tsvector generated always as (to_tsvector('norwegian', title)) stored
);
comment on column candidate.title is 'occupation groups in bokmål, made from the taxonomy and never typed: a typed line could hold a name';
comment on column candidate.municipality is 'private: what others see is the district';
create index candidate_open on candidate (expires_at) where state = 'active';
create index candidate_text on candidate using gin (text_search);
create index candidate_title on candidate using gist (title gist_trgm_ops);

create table candidate_block (
  candidate_id uuid not null references candidate on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  primary key (candidate_id, organisation_id)
);
create index candidate_block_organisation on candidate_block (organisation_id);
`;

const pilots = `
create type pilot_offer_state as enum ('draft', 'published', 'paused', 'closed');
create type pilot_offer_place as enum ('company', 'lab', 'remote');
create type pilot_offer_ipr as enum ('company_owns', 'shared', 'open');
create table pilot_offer (
  id uuid primary key default gen_random_uuid(),
  version bigint not null default 0,
  organisation_id uuid not null references organisation,
  state pilot_offer_state not null,
  title text not null check (length(title) between 3 and 140),
  summary text not null check (length(summary) between 20 and 600),
  method text not null check (length(method) between 20 and 4000),
  skills text[] not null default '{}',
  industries text[] not null default '{}',
  weeks integer not null check (weeks between 1 and 104),
  researcher_hours integer not null check (researcher_hours between 1 and 5000),
  price_ore bigint not null check (price_ore >= 0),
  company_hours integer not null check (company_hours between 0 and 2000),
  deliverables text[] not null,
  data_needed text not null default '',
  place pilot_offer_place not null,
  municipality text check (municipality ~ '^[0-9]{4}$'),
  ipr pilot_offer_ipr not null,
  capacity_per_quarter integer not null check (capacity_per_quarter between 0 and 100),
  taken_this_quarter integer not null default 0 check (taken_this_quarter >= 0),
  next_free_on date not null,
  trl_in integer not null check (trl_in between 1 and 9),
  trl_out integer not null check (trl_out between 1 and 9),
  languages text[] not null,
  interests integer not null default 0 check (interests >= 0),
  published_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  text_search tsvector generated always as (
    setweight(to_tsvector('norwegian', title), 'A') || setweight(to_tsvector('norwegian', summary), 'B')
      || setweight(to_tsvector('norwegian', method), 'C')
  ) stored,
  check (trl_out >= trl_in),
  check (state = 'draft' or published_at is not null)
);
create index pilot_offer_organisation on pilot_offer (organisation_id);
create index pilot_offer_text on pilot_offer using gin (text_search);
create index pilot_offer_title on pilot_offer using gist (title gist_trgm_ops);
`;

const funding = `
create type funding_call_state as enum ('draft', 'published', 'closed');
create type funding_call_instrument as enum ('grant', 'loan', 'guarantee', 'tax_credit', 'in_kind');
create type funding_call_deadline_kind as enum ('rolling', 'fixed', 'batch', 'until_spent', 'unknown');
create type funding_call_aid_basis as enum ('de_minimis', 'gber_25', 'gber_28', 'gber_31', 'tax', 'market', 'unknown');
create table funding_call (
  id uuid primary key default gen_random_uuid(),
  version bigint not null default 0,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  organisation_id uuid not null references organisation,
  state funding_call_state not null,
  title text not null check (length(title) between 3 and 140),
  summary jsonb not null,
  instrument funding_call_instrument not null,
  purposes text[] not null,
  skills text[] not null default '{}',
  opens_on date,
  deadline_kind funding_call_deadline_kind not null,
  deadlines timestamptz[] not null default '{}',
  amount_min_ore bigint check (amount_min_ore >= 0),
  amount_max_ore bigint check (amount_max_ore >= 0),
  share_percent integer check (share_percent between 1 and 100),
  per_employee_cap_ore bigint check (per_employee_cap_ore >= 0),
  hour_cap_ore bigint check (hour_cap_ore >= 0),
  eligible_costs text[] not null default '{}',
  aid_basis funding_call_aid_basis not null,
  rules jsonb not null,
  documents text[] not null default '{}',
  duration_months_max integer check (duration_months_max > 0),
  treatment_weeks integer check (treatment_weeks > 0),
  source_url text not null,
  checked_on date not null,
  checked_by text not null,
  example_year integer,
  interests integer not null default 0 check (interests >= 0),
  published_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  text_search tsvector generated always as (
    setweight(to_tsvector('norwegian', title), 'A') || setweight(to_tsvector('norwegian', summary ->> 'nb'), 'B')
  ) stored,
  check (state = 'draft' or published_at is not null)
);
comment on column funding_call.example_year is 'the year the facts are from, when they are not verified for today: shown as "example 2024"';
create index funding_call_text on funding_call using gin (text_search);
create index funding_call_title on funding_call using gist (title gist_trgm_ops);

create type aid_award_basis as enum ('de_minimis', 'gber_25', 'gber_28', 'gber_31', 'other');
create type aid_award_source as enum ('registered', 'declared');
create table aid_award (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  granted_on date not null,
  giver text not null,
  amount_ore bigint not null check (amount_ore > 0),
  nok_per_eur numeric(9, 4) not null check (nok_per_eur > 0),
  basis aid_award_basis not null,
  source aid_award_source not null,
  created_at timestamptz not null default now()
);
create index aid_award_organisation on aid_award (organisation_id, granted_on);
`;

const search = `
create table search_dirty (
  listing_id text primary key,
  version bigint not null default 0,
  enqueued_at timestamptz not null default clock_timestamp(),
  due_at timestamptz not null default clock_timestamp(),
  attempts integer not null default 0,
  problem text
);
comment on table search_dirty is 'listings whose document in the search engine may be old; one row each, removed when the engine has the version or a newer one';
create index search_dirty_due on search_dirty (due_at);

create table search_reconciliation (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  compared integer not null,
  missing integer not null,
  stale integer not null,
  ghost integer not null,
  milliseconds integer not null
);

create function mark_listing_dirty(listing text) returns void language sql as $$
  insert into search_dirty (listing_id, version) values (listing, nextval('listing_version'))
  on conflict (listing_id) do update
    -- Drawn once more, now that the row is locked: a version drawn before waiting for it could be older than one that was sent.
    set version = nextval('listing_version'), due_at = clock_timestamp(), attempts = 0, problem = null
$$;

create function draw_listing_version() returns trigger language plpgsql as $$
begin
  new.version := nextval('listing_version');
  new.updated_at := now();
  return new;
end $$;

create function mark_written_listings() returns trigger language plpgsql as $$
declare
  kind text;
begin
  foreach kind in array tg_argv loop
    perform mark_listing_dirty(kind || '_' || coalesce(new.id, old.id));
  end loop;
  return null;
end $$;

create function notify_search_dirty() returns trigger language plpgsql as $$
begin
  notify search_dirty;
  return null;
end $$;

create function redraw_listings_of_organisation() returns trigger language plpgsql as $$
begin
  if (new.name, new.municipality, new.industry, new.status) is distinct from (old.name, old.municipality, old.industry, old.status) then
    update need set organisation_id = organisation_id where organisation_id = new.id;
    update pilot_offer set organisation_id = organisation_id where organisation_id = new.id;
    update funding_call set organisation_id = organisation_id where organisation_id = new.id;
  end if;
  return null;
end $$;

create trigger need_version before insert or update on need for each row execute function draw_listing_version();
create trigger candidate_version before insert or update on candidate for each row execute function draw_listing_version();
create trigger pilot_offer_version before insert or update on pilot_offer for each row execute function draw_listing_version();
create trigger funding_call_version before insert or update on funding_call for each row execute function draw_listing_version();
create trigger need_dirty after insert or update or delete on need for each row execute function mark_written_listings('role', 'challenge');
create trigger candidate_dirty after insert or update or delete on candidate for each row execute function mark_written_listings('candidate');
create trigger pilot_offer_dirty after insert or update or delete on pilot_offer for each row execute function mark_written_listings('pilot');
create trigger funding_call_dirty after insert or update or delete on funding_call for each row execute function mark_written_listings('call');
create trigger organisation_dirty after update on organisation for each row execute function redraw_listings_of_organisation();
create trigger search_dirty_notify after insert or update of version on search_dirty for each statement execute function notify_search_dirty();
`;

const views = `
create view open_listing as
  select 'role_' || id as id, 'role' as kind, id as source_id, version, title, left(goal, 400) as summary, text_search, organisation_id,
    municipality, published_at, null::timestamptz as deadline, expires_at, null::bigint as amount_ore, interests
  from need where state = 'published' and wants_people
  union all
  select 'challenge_' || id, 'challenge', id, version, title, left(goal, 400), text_search, organisation_id,
    municipality, published_at, null::timestamptz, expires_at, budget_ore, interests
  from need where state = 'published' and wants_pilot
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
comment on view open_listing is 'what may be found, across kinds: asked while the engine is down, for the likeness of titles, and by the reconciler';
`;

const log = `
create table match_log (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default now(),
  rule_version text not null,
  person_id uuid references person on delete set null,
  organisation_id uuid references organisation on delete set null,
  need_id uuid references need on delete set null,
  inputs jsonb not null,
  inputs_hash text not null,
  result jsonb not null,
  result_hash text not null
);
comment on table match_log is 'what was shown, from what, by which rules; kept at least six months (AI Act art. 26(6))';
create index match_log_at on match_log (at);
create index match_log_need on match_log (need_id);
`;
