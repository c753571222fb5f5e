import { sql, type Kysely, type Migration } from 'kysely';

/** Which feed or file made a call say what it says, where no person did. */
export const callVersionOrigin: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw(origin).execute(db);
  },
};

const origin = `
alter table call_version add column origin funding_call_origin not null default 'written';
comment on column call_version.origin is 'the feed or file that said it; written: a person did, or it was so before changes were kept';
comment on column call_version.organisation_id is 'whom the writer acted for, which everybody reads; the person is for colleagues. null: no person wrote it';
`;
