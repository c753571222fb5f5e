import { sql, type Kysely, type Migration } from 'kysely';

/** Companies with the same challenge that go together: who may be found, who is asked, what each pays. */
export const jointNeeds: Migration = {
  async up(db: Kysely<unknown>) {
    for (const part of [tables, walls]) await sql.raw(part).execute(db);
  },
};

const tables = `
create table joint_interest (
  need_id uuid primary key references need on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  opened_at timestamptz not null
);
create index joint_interest_organisation on joint_interest (organisation_id);
comment on table joint_interest is 'challenges whose company has said that others with the same one may find it';

create table joint_need (
  id uuid primary key default gen_random_uuid(),
  version integer not null default 1,
  title text not null check (length(title) between 3 and 140),
  plan text not null check (length(plan) <= 2000),
  cost_ore bigint check (cost_ore >= 0),
  call_id uuid references funding_call on delete set null,
  started_by uuid not null references organisation,
  started_at timestamptz not null
);
comment on column joint_need.version is 'of the terms and the members: each agrees to one';
comment on column joint_need.cost_ore is 'what the members pay together, in øre; null: not said';

create type joint_member_state as enum ('invited', 'joined', 'declined', 'left');
create table joint_member (
  joint_id uuid not null references joint_need on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  need_id uuid not null references need on delete cascade,
  state joint_member_state not null,
  share_percent integer not null default 0 check (share_percent between 0 and 100),
  agreed_version integer,
  changed_at timestamptz not null,
  primary key (joint_id, organisation_id)
);
create index joint_member_organisation on joint_member (organisation_id);
create index joint_member_need on joint_member (need_id);
comment on column joint_member.agreed_version is 'the version that it has agreed to; an older one than the joint need''s is no agreement';
`;

const walls = `
-- As the owner: these look past the walls of the tables that they stand before, and say yes or no.
create function is_open_to_join() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from joint_interest where organisation_id = acting_organisation())
$$;
create function is_in_joint(joint uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from joint_member
    where joint_id = joint and organisation_id = acting_organisation() and state in ('invited', 'joined')
  )
$$;
create function has_started(joint uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from joint_need where id = joint and started_by = acting_organisation())
$$;

alter table joint_interest enable row level security;
create policy joint_interest_own on joint_interest to koble_app using (organisation_id = acting_organisation());
-- Whoever may be found may find.
create policy joint_interest_others on joint_interest for select to koble_app using (is_open_to_join());

alter table joint_need enable row level security;
create policy joint_need_members on joint_need to koble_app
  using (is_in_joint(id) or started_by = acting_organisation()) with check (is_in_joint(id) or started_by = acting_organisation());

alter table joint_member enable row level security;
create policy joint_member_members on joint_member to koble_app
  using (is_in_joint(joint_id) or organisation_id = acting_organisation())
  with check (is_in_joint(joint_id) or has_started(joint_id));
`;
