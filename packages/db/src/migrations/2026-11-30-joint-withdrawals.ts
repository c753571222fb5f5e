import { sql, type Kysely, type Migration } from 'kysely';

/** An invitation to a joint need that is taken back from a company that does not answer. */
export const jointWithdrawals: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw(state).execute(db);
  },
};

const state = `
alter type joint_member_state add value 'withdrawn';
comment on column joint_member.state is 'withdrawn: it was asked, and the others took the question back before it answered';
`;
