import { sql, type Kysely, type Migration } from 'kysely';

/** Awards on a basis that is not known, and the version of each, so that of two who change one the second is told. */
export const awards: Migration = {
  async up(db: Kysely<unknown>) {
    for (const part of [bases, versions]) await sql.raw(part).execute(db);
  },
};

const bases = `
alter type aid_award_basis add value 'unknown';
`;

const versions = `
alter table aid_award add column version integer not null default 1;
`;
