import { sql, type Kysely, type Migration } from 'kysely';

/** Challenges are ranked for a partner too, and what it was shown is logged as the rest is. */
export const workspace: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw(kind).execute(db);
  },
};

const kind = `
alter type match_log_kind add value 'challenges';
comment on column match_log.kind is
  'bundles of a need, people for a role, roles for a candidate, or challenges for a partner: says what the inputs are';
`;
