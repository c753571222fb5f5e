import { sql, type Kysely, type Migration } from 'kysely';

/** How the catalogue of funding calls is kept by people: what was written when, what is being written, what is said to be wrong. */
export const callHistory: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [versions, drafts, corrections, links])
      await sql.raw(statements).execute(db);
  },
};

const versions = `
create table call_version (
  call_id uuid not null references funding_call on delete cascade,
  number integer not null check (number > 0),
  state funding_call_state not null,
  content jsonb not null,
  person_id uuid references person on delete set null,
  organisation_id uuid references organisation on delete set null,
  at timestamptz not null,
  primary key (call_id, number)
);
comment on column call_version.content is 'the whole call as its writer decided it, in the names of CallInput';
comment on column call_version.organisation_id is 'whom the writer acted for, which everybody reads; the person is for colleagues. null: as it was before anybody wrote here';
create index call_version_person on call_version (person_id);
create index call_version_organisation on call_version (organisation_id);
alter table call_version enable row level security;
create policy call_version_read on call_version for select to koble_app using (true);
create policy call_version_write on call_version for insert to koble_app with check (person_id = acting_person());
`;

const drafts = `
create table call_draft (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  call_id uuid references funding_call on delete cascade,
  form jsonb not null,
  base jsonb,
  saved_at timestamptz not null,
  check ((call_id is null) = (base is null))
);
comment on column call_draft.form is 'what stands in the fields as it was typed, right or not';
comment on column call_draft.base is 'the call as it was when the draft was begun: what the writer has changed is what differs from it';
create unique index call_draft_one on call_draft (person_id, organisation_id, call_id) where call_id is not null;
create index call_draft_organisation on call_draft (organisation_id);
create index call_draft_call on call_draft (call_id);
alter table call_draft enable row level security;
create policy call_draft_own on call_draft to koble_app using (person_id = acting_person());
`;

const corrections = `
create type call_correction_outcome as enum ('taken_over', 'dismissed');
create table call_correction (
  id uuid primary key default gen_random_uuid(),
  call_id uuid not null references funding_call on delete cascade,
  field text not null,
  text text not null check (length(text) <= 600),
  source_url text,
  person_id uuid references person on delete set null,
  organisation_id uuid references organisation on delete set null,
  by_visitor boolean not null,
  times integer not null default 1,
  created_at timestamptz not null,
  outcome call_correction_outcome,
  reason text not null default '' check (length(reason) <= 600),
  handled_at timestamptz,
  handled_by uuid references person on delete set null,
  check ((handled_at is null) = (outcome is null))
);
comment on column call_correction.times is 'how many visitors have said the same; somebody who is signed in corrects what they said';
create unique index call_correction_person on call_correction (call_id, field, person_id) where handled_at is null and person_id is not null;
create unique index call_correction_visitors on call_correction (call_id, field) where handled_at is null and by_visitor;
create index call_correction_by on call_correction (person_id);
create index call_correction_for on call_correction (organisation_id);
create index call_correction_handler on call_correction (handled_by);
alter table call_correction enable row level security;
create policy call_correction_own on call_correction to koble_app using (
  person_id = acting_person() or handled_by = acting_person()
);
create policy call_correction_keepers on call_correction to koble_app using (
  exists (
    select from organisation, funding_call
    where organisation.id = acting_organisation() and funding_call.id = call_id
      and (organisation.kind = 'operator' or funding_call.organisation_id = organisation.id)
  )
);
`;

const links = `
create table call_link (
  url text primary key,
  checked_on date not null,
  works boolean not null,
  status integer,
  moved_to text,
  failed_days integer not null default 0 check (failed_days >= 0),
  check (works = (failed_days = 0))
);
comment on table call_link is 'whether the source link of calls leads anywhere, as it was found on the last day that it was looked at';
comment on column call_link.status is 'what the server answered; null where none answered';
comment on column call_link.failed_days is 'on how many days in a row it did not work';
`;
