import { sql, type Kysely, type Migration } from 'kysely';

/** What a job seeker wishes to be paid, for their own eyes. */
export const salaryWish: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw(wish).execute(db);
  },
};

const wish = `
create type candidate_salary_period as enum ('hour', 'month', 'year');
alter table candidate
  add column salary_wish_ore bigint check (salary_wish_ore between 1 and 1000000000),
  add column salary_wish_per candidate_salary_period,
  add check (num_nonnulls(salary_wish_ore, salary_wish_per) <> 1);
comment on column candidate.salary_wish_ore is 'private: before tax, for each salary_wish_per; on no card, in no search and in no matching';
`;
