import { sql, type Kysely, type Migration } from 'kysely';

/** Plans: a bundle of people, pilot and money that a company has decided to go for, what has to be done for it, and what changed since. */
export const plans: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [plan, tasks, walls]) await sql.raw(statements).execute(db);
  },
};

const plan = `
create table plan (
  id uuid primary key default gen_random_uuid(),
  version integer not null default 1,
  organisation_id uuid not null references organisation on delete cascade,
  need_id uuid references need on delete set null,
  title text not null check (length(title) between 2 and 140),
  note text not null default '' check (length(note) <= 2000),
  saved jsonb not null,
  current jsonb,
  changes jsonb not null default '[]',
  changed_at timestamptz,
  looked_on date not null,
  shared_with uuid references organisation on delete set null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((changed_at is null) = (changes = '[]'))
);
comment on column plan.saved is 'what the parts said and what they came to when the company last said yes to it; nothing of a person but the nameless card';
comment on column plan.current is 'the same as things stand now; null where nothing has changed, or the need is gone and nothing can be made of it';
comment on column plan.shared_with is 'the operator whose advisers read it and tick tasks off, as long as its consent stands';
create index plan_organisation on plan (organisation_id);
create index plan_need on plan (need_id) where need_id is not null;
create index plan_shared_with on plan (shared_with) where shared_with is not null;

create type plan_part_kind as enum ('need', 'person', 'pilot', 'call');
create table plan_part (
  plan_id uuid not null references plan on delete cascade,
  kind plan_part_kind not null,
  part_id uuid not null,
  version bigint,
  primary key (plan_id, part_id)
);
comment on column plan_part.part_id is 'of the need, candidate, offer or call; no key, for a part may go and its plan says so';
comment on column plan_part.version is 'of the part when it was last looked at; null: it was gone';
`;

const tasks = `
create type plan_task_kind as enum ('ask_person', 'ask_partner', 'apply', 'start', 'report', 'own');
create table plan_task (
  id uuid primary key default gen_random_uuid(),
  version integer not null default 1,
  plan_id uuid not null references plan on delete cascade,
  kind plan_task_kind not null,
  part_id uuid,
  title text check (length(title) between 2 and 140),
  due_on date,
  due_by_plan boolean not null default false,
  assignee_id uuid references person on delete set null,
  done_at timestamptz,
  done_by uuid references person on delete set null,
  done_for uuid references organisation on delete set null,
  created_at timestamptz not null,
  check ((kind = 'own') = (title is not null)),
  check (done_by is null or done_at is not null)
);
comment on column plan_task.part_id is 'the call that is applied to or reported to';
comment on column plan_task.due_by_plan is 'its day is the plan''s, and follows it';
comment on column plan_task.done_for is 'for whom whoever did it acted: the company, or the operator it is shared with';
create index plan_task_plan on plan_task (plan_id);
create index plan_task_assignee on plan_task (assignee_id) where assignee_id is not null;
create index plan_task_done_by on plan_task (done_by) where done_by is not null;
create index plan_task_done_for on plan_task (done_for) where done_for is not null;
`;

const walls = `
alter table plan enable row level security;
create policy plan_of on plan to koble_app using (
  organisation_id = acting_organisation()
  or (
    shared_with = acting_organisation()
    and exists (
      select from client_consent
      where company_id = plan.organisation_id and operator_id = plan.shared_with and given_at is not null and ended_at is null
    )
  )
);
alter table plan_part enable row level security;
create policy plan_part_of on plan_part to koble_app using (plan_id in (select id from plan));
alter table plan_task enable row level security;
create policy plan_task_of on plan_task to koble_app using (plan_id in (select id from plan));
`;
