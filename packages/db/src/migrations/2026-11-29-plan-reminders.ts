import { sql, type Kysely, type Migration } from 'kysely';

/** What has been told of the days of a plan's tasks. */
export const planReminders: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw(told).execute(db);
  },
};

const told = `
alter table plan_task
  add column told_for date,
  add column told_days integer,
  add check ((told_for is null) = (told_days is null));
comment on column plan_task.told_days is 'how many days ahead the company was told of told_for, below zero when it was late; another day is told anew';
create index plan_task_due on plan_task (due_on) where done_at is null;
-- Of what was late before anybody was reminded nobody is told now.
update plan_task set told_for = due_on, told_days = -1 where done_at is null and due_on < current_date;
`;
