import { sql, type Kysely, type Migration } from 'kysely';

/** A pilot under way: hours, milestones, files, approval, reviews and what anybody may read of it. */
export const delivery: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [underWay, afterwards, walls]) await sql.raw(statements).execute(db);
  },
};

const underWay = `
alter table agreement
  add column delivered_at timestamptz,
  add column approved_at timestamptz,
  add column nudged_days integer not null default 0;
comment on column agreement.nudged_days is 'after how many days without an answer to the delivery the company was last reminded';
create index agreement_delivered on agreement (delivered_at) where state = 'delivered';
create index agreement_approved on agreement (approved_at) where state = 'approved';

create table agreement_hours (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreement on delete cascade,
  side agreement_side not null check (side <> 'clock'),
  person_id uuid references person on delete set null,
  spent_on date not null,
  minutes integer not null check (minutes between 30 and 1440 and minutes % 30 = 0),
  note text not null check (length(note) <= 200),
  at timestamptz not null
);
create index agreement_hours_of on agreement_hours (agreement_id, spent_on);
create index agreement_hours_person on agreement_hours (person_id);

create table agreement_milestone_done (
  agreement_id uuid not null references agreement on delete cascade,
  title text not null,
  done_on date not null,
  primary key (agreement_id, title)
);
comment on table agreement_milestone_done is 'milestones that the partner has reached, by their titles: a change of the terms keeps them';

create table agreement_file (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreement on delete cascade,
  deliverable text not null,
  side agreement_side not null check (side <> 'clock'),
  person_id uuid references person on delete set null,
  name text not null check (length(name) between 1 and 200),
  media_type text not null,
  bytes bigint not null check (bytes > 0),
  sha256 text not null,
  storage_key text not null unique,
  state introduction_file_state not null,
  created_at timestamptz not null
);
comment on column agreement_file.deliverable is 'which of the deliverables of the terms it belongs to, by its words';
create index agreement_file_of on agreement_file (agreement_id);
create index agreement_file_person on agreement_file (person_id);
create index agreement_file_held on agreement_file (created_at) where state = 'held';
create trigger agreement_file_bytes after delete on agreement_file for each row execute function remove_bytes();

create table agreement_objection (
  id bigint generated always as identity primary key,
  agreement_id uuid not null references agreement on delete cascade,
  text text not null check (length(text) between 20 and 1000),
  deliverables text[] not null,
  at timestamptz not null
);
create index agreement_objection_of on agreement_objection (agreement_id);
`;

const afterwards = `
create table agreement_review (
  agreement_id uuid not null references agreement on delete cascade,
  side agreement_side not null check (side <> 'clock'),
  person_id uuid references person on delete set null,
  result integer not null check (result between 1 and 5),
  cooperation integer not null check (cooperation between 1 and 5),
  again integer not null check (again between 1 and 5),
  text text not null check (length(text) <= 600),
  at timestamptz not null,
  primary key (agreement_id, side)
);
create index agreement_review_person on agreement_review (person_id);

create table agreement_result (
  agreement_id uuid primary key references agreement on delete cascade,
  version integer not null default 1,
  problem text not null check (length(problem) between 20 and 1000),
  work text not null check (length(work) between 20 and 1000),
  outcome text not null check (length(outcome) between 20 and 1000),
  figures text not null check (length(figures) <= 400),
  company_named boolean not null,
  company_agreed integer,
  partner_agreed integer,
  published_at timestamptz,
  was_public boolean not null default false,
  updated_at timestamptz not null,
  check (published_at is null or (company_agreed = version and partner_agreed = version))
);
comment on table agreement_result is 'what anybody may read of a pilot that was approved, as long as both agree to this very text';
create index agreement_result_public on agreement_result (published_at desc) where published_at is not null;
`;

const walls = `
alter table agreement_hours enable row level security;
create policy agreement_hours_parties on agreement_hours to koble_app
  using (exists (select from agreement where agreement.id = agreement_id));
alter table agreement_milestone_done enable row level security;
create policy agreement_milestone_done_parties on agreement_milestone_done to koble_app
  using (exists (select from agreement where agreement.id = agreement_id));
alter table agreement_file enable row level security;
create policy agreement_file_parties on agreement_file to koble_app
  using (exists (select from agreement where agreement.id = agreement_id));
alter table agreement_objection enable row level security;
create policy agreement_objection_parties on agreement_objection to koble_app
  using (exists (select from agreement where agreement.id = agreement_id));
alter table agreement_review enable row level security;
create policy agreement_review_parties on agreement_review to koble_app
  using (exists (select from agreement where agreement.id = agreement_id));
alter table agreement_result enable row level security;
create policy agreement_result_parties on agreement_result to koble_app
  using (exists (select from agreement where agreement.id = agreement_id));
revoke update, delete on agreement_objection, agreement_review from koble_app;
revoke delete on agreement_result from koble_app;
`;
