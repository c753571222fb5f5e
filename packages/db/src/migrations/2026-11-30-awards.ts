import { sql, type Kysely, type Migration } from 'kysely';

/** Awards on a basis that is not known. */
export const awards: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw(bases).execute(db);
  },
};

const bases = `
alter type aid_award_basis add value 'unknown';
`;
