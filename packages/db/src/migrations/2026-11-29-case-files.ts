import { sql, type Kysely, type Migration } from 'kysely';

/** The documents themselves, at what has to be done for a funding case. */
export const caseFiles: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw(files).execute(db);
  },
};

const files = `
create table funding_case_file (
  id uuid primary key default gen_random_uuid(),
  item_id uuid not null references funding_case_item on delete cascade,
  person_id uuid references person on delete set null,
  name text not null check (length(name) between 1 and 200),
  media_type text not null,
  bytes bigint not null check (bytes > 0),
  sha256 text not null,
  storage_key text not null unique,
  state introduction_file_state not null,
  created_at timestamptz not null
);
create index funding_case_file_item on funding_case_file (item_id);
create index funding_case_file_person on funding_case_file (person_id);
create index funding_case_file_held on funding_case_file (created_at) where state = 'held';
create trigger funding_case_file_bytes after delete on funding_case_file for each row execute function remove_bytes();

alter table funding_case_file enable row level security;
create policy funding_case_file_own on funding_case_file to koble_app using (item_id in (select id from funding_case_item));
`;
