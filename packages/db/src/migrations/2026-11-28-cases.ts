import { sql, type Kysely, type Migration } from 'kysely';

/**
 * Funding cases: what a company has applied for or means to, what has to be done for it by when, what was paid, who did what, and
 * the secret addresses by which somebody's own calendar reads the deadlines.
 */
export const cases: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [fundingCase, checklist, history, calendar, walls])
      await sql.raw(statements).execute(db);
  },
};

const fundingCase = `
create type funding_case_state as enum ('planned', 'requested', 'granted', 'refused', 'paid', 'reported', 'withdrawn');
create table funding_case (
  id uuid primary key default gen_random_uuid(),
  version integer not null default 1,
  organisation_id uuid not null references organisation on delete cascade,
  call_id uuid references funding_call on delete set null,
  call_version bigint,
  title text not null check (length(title) between 3 and 140),
  giver text not null check (length(giver) between 2 and 140),
  basis funding_call_aid_basis not null,
  need_id uuid references need on delete set null,
  agreement_id uuid,
  state funding_case_state not null,
  applied_on date,
  applied_ore bigint check (applied_ore > 0),
  decided_on date,
  granted_ore bigint check (granted_ore > 0),
  nok_per_eur numeric(9, 4) check (nok_per_eur > 0),
  reference text check (length(reference) between 1 and 80),
  starts_on date,
  ends_on date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (starts_on <= ends_on),
  check (applied_on <= decided_on),
  check ((granted_ore is not null) = (state in ('granted', 'paid', 'reported')))
);
comment on table funding_case is 'an application for public funding as its company follows it; nobody else sees it';
comment on column funding_case.call_version is 'of the call when its deadlines were last looked at';
comment on column funding_case.title is 'of the scheme: the call''s, or typed where it is not in the catalogue';
comment on column funding_case.agreement_id is 'the pilot agreement it pays for; no key, that may go and the case stays';
comment on column funding_case.nok_per_eur is 'on the day of the grant: de minimis aid counts in euro at the rate of its own day';
create index funding_case_organisation on funding_case (organisation_id);
create index funding_case_call on funding_case (call_id) where call_id is not null;
create index funding_case_need on funding_case (need_id) where need_id is not null;
`;

const checklist = `
create type funding_case_item_kind as enum (
  'application', 'project_start', 'payment_request', 'report', 'final_report', 'project_end', 'document', 'own'
);
create table funding_case_item (
  id uuid primary key default gen_random_uuid(),
  version integer not null default 1,
  case_id uuid not null references funding_case on delete cascade,
  kind funding_case_item_kind not null,
  document text,
  title text check (length(title) between 2 and 140),
  due_on date,
  due_at timestamptz,
  due_by_call boolean not null default false,
  assignee_id uuid references person on delete set null,
  done_at timestamptz,
  done_by uuid references person on delete set null,
  told_for date,
  told_days integer,
  created_at timestamptz not null,
  check ((kind = 'document') = (document is not null)),
  check ((kind = 'own') = (title is not null)),
  check (due_at is null or due_on = (due_at at time zone 'Europe/Oslo')::date),
  check ((told_for is null) = (told_days is null))
);
comment on column funding_case_item.due_on is 'the last day in Norway; due_at the moment on it, where the call says the hour';
comment on column funding_case_item.due_by_call is 'its day is the call''s, and follows it';
comment on column funding_case_item.told_days is 'how many days ahead the company was told of told_for; another day is told anew';
create index funding_case_item_case on funding_case_item (case_id);
create index funding_case_item_due on funding_case_item (due_on) where done_at is null;
create index funding_case_item_assignee on funding_case_item (assignee_id) where assignee_id is not null;
create index funding_case_item_done_by on funding_case_item (done_by) where done_by is not null;
`;

const history = `
create type funding_case_step_kind as enum (
  'planned', 'requested', 'granted', 'refused', 'paid', 'reported', 'withdrawn', 'undone', 'changed', 'deadline_moved'
);
create table funding_case_step (
  id bigint generated always as identity primary key,
  case_id uuid not null references funding_case on delete cascade,
  kind funding_case_step_kind not null,
  at timestamptz not null,
  person_id uuid references person on delete set null,
  operator_id uuid references organisation on delete set null,
  before jsonb,
  undone_at timestamptz
);
comment on column funding_case_step.operator_id is 'whose adviser did it for the company; person_id null: the worker, or somebody who is gone';
comment on column funding_case_step.before is 'what the case said before, which undoing brings back; null for what cannot be undone';
create index funding_case_step_case on funding_case_step (case_id, id);
create index funding_case_step_person on funding_case_step (person_id);
create index funding_case_step_operator on funding_case_step (operator_id) where operator_id is not null;

create table funding_case_payment (
  step_id bigint primary key references funding_case_step on delete cascade,
  case_id uuid not null references funding_case on delete cascade,
  paid_on date not null,
  amount_ore bigint not null check (amount_ore > 0)
);
comment on table funding_case_payment is 'each came with the step that wrote it down, and goes when that is undone';
create index funding_case_payment_case on funding_case_payment (case_id);
`;

const calendar = `
create table calendar_address (
  person_id uuid not null references person on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  operator_id uuid references organisation on delete cascade,
  token_hash text not null unique,
  made_at timestamptz not null,
  primary key (person_id, organisation_id)
);
comment on table calendar_address is 'a secret address at which a calendar program reads deadlines as this person for this organisation; only its hash is kept';
comment on column calendar_address.operator_id is 'whose adviser reads it for a client, as long as the consent stands';
create index calendar_address_organisation on calendar_address (organisation_id);
create index calendar_address_operator on calendar_address (operator_id) where operator_id is not null;
`;

const walls = `
alter table funding_case enable row level security;
create policy funding_case_own on funding_case to koble_app using (organisation_id = acting_organisation());
alter table funding_case_item enable row level security;
create policy funding_case_item_own on funding_case_item to koble_app using (case_id in (select id from funding_case));
alter table funding_case_step enable row level security;
create policy funding_case_step_own on funding_case_step to koble_app using (case_id in (select id from funding_case));
alter table funding_case_payment enable row level security;
create policy funding_case_payment_own on funding_case_payment to koble_app using (case_id in (select id from funding_case));
alter table calendar_address enable row level security;
create policy calendar_address_own on calendar_address to koble_app using (person_id = acting_person());
`;
