import { sql, type Kysely, type Migration } from 'kysely';

/** The case that each member of a joint need opens for itself. */
export const jointCases: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw(link).execute(db);
  },
};

const link = `
alter table funding_case add column joint_id uuid references joint_need on delete set null;
comment on column funding_case.joint_id is 'the joint need whose terms it was opened by; each member has one case of its own, at most';
create unique index funding_case_joint on funding_case (joint_id, organisation_id) where joint_id is not null;
`;
