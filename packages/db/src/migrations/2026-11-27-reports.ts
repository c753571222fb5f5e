import { sql, type Kysely, type Migration } from 'kysely';

/** What people say is wrong with a listing, for the operators' advisers to look at. */
export const reports: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [report, walls]) await sql.raw(statements).execute(db);
  },
};

const report = `
create type listing_report_kind as enum ('role', 'challenge', 'pilot');
create type listing_report_reason as enum ('misleading', 'discriminating', 'no_real_job', 'expired', 'other');
create table listing_report (
  id uuid primary key default gen_random_uuid(),
  kind listing_report_kind not null,
  source_id uuid not null,
  title text not null,
  reason listing_report_reason not null,
  text text not null check (length(text) <= 600),
  person_id uuid references person on delete set null,
  by_visitor boolean not null,
  times integer not null default 1,
  created_at timestamptz not null,
  handled_at timestamptz,
  handled_by uuid references person on delete set null,
  note text check (length(note) between 3 and 600),
  check ((handled_at is null) = (note is null))
);
comment on column listing_report.times is 'how many visitors have said the same; somebody who is signed in corrects what they said';
create unique index listing_report_person on listing_report (kind, source_id, person_id) where handled_at is null and person_id is not null;
create unique index listing_report_visitors on listing_report (kind, source_id, reason) where handled_at is null and by_visitor;
create index listing_report_handled on listing_report (handled_at);
create index listing_report_by on listing_report (person_id);
create index listing_report_handler on listing_report (handled_by);
`;

const walls = `
alter table listing_report enable row level security;
create policy listing_report_own on listing_report to koble_app using (
  person_id = acting_person() or handled_by = acting_person()
);
create policy listing_report_advisers on listing_report to koble_app using (
  exists (select from organisation where id = acting_organisation() and kind = 'operator')
);
`;
