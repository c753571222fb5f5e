import { sql, type Kysely, type Migration } from 'kysely';

/** A partner's pilot is agreed on: asked for, negotiated in numbered terms, accepted by both in the same, carried out. */
export const agreements: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [agreement, terms, walls]) await sql.raw(statements).execute(db);
  },
};

const agreement = `
create type agreement_state as enum ('requested', 'offered', 'countered', 'revised', 'accepted', 'running', 'delivered', 'approved',
  'reviewed', 'declined', 'expired', 'cancelled');
create type agreement_side as enum ('company', 'partner', 'clock');
create type agreement_end_reason as enum ('capacity', 'timing', 'price', 'scope', 'competence', 'rights', 'funding', 'solved', 'other');

create table agreement (
  id uuid primary key default gen_random_uuid(),
  number bigint generated always as identity unique,
  version integer not null default 1,
  state agreement_state not null default 'requested',
  offer_id uuid not null references pilot_offer,
  need_id uuid references need on delete set null,
  company_id uuid not null references organisation,
  partner_id uuid not null references organisation,
  title text not null check (length(title) between 3 and 140),
  message text not null check (length(message) between 20 and 2000),
  wished_start_on date not null,
  quarter text not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
  terms_number integer not null default 0 check (terms_number >= 0),
  company_accepted integer check (company_accepted between 1 and terms_number),
  partner_accepted integer check (partner_accepted between 1 and terms_number),
  deadline_on date,
  requested_by uuid references person on delete set null,
  end_reason agreement_end_reason,
  end_text text check (length(end_text) <= 1000),
  ended_by agreement_side,
  accepted_at timestamptz,
  started_on date,
  closed_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (company_id <> partner_id),
  check (terms_number > 0 or state in ('requested', 'declined', 'expired', 'cancelled')),
  check (state not in ('requested', 'offered', 'countered', 'revised') or deadline_on is not null),
  check (state not in ('accepted', 'running', 'delivered', 'approved', 'reviewed') or (
    accepted_at is not null and company_accepted is not null and partner_accepted is not null
    and company_accepted = terms_number and partner_accepted = terms_number
  )),
  check (state not in ('running', 'delivered', 'approved', 'reviewed') or started_on is not null),
  check ((state in ('declined', 'expired', 'cancelled')) = (ended_by is not null))
);
comment on table agreement is 'a pilot that a company asks a partner for, until it has been delivered and reviewed, or has come to nothing';
comment on column agreement.title is 'of the offer, as it was called when it was asked for';
comment on column agreement.quarter is 'of whose capacity it holds a slot, as 2027Q1';
comment on column agreement.terms_number is 'the terms that are on the table; 0 before the first';
comment on column agreement.company_accepted is 'which terms the company has accepted; null once there are newer ones';
comment on column agreement.deadline_on is 'the last day for the next step; null where none has a last day';
create unique index agreement_once on agreement (offer_id, company_id, coalesce(need_id, offer_id))
  where state in ('requested', 'offered', 'countered', 'revised');
create index agreement_company on agreement (company_id, state);
create index agreement_partner on agreement (partner_id, state);
create index agreement_offer on agreement (offer_id);
create index agreement_need on agreement (need_id);
create index agreement_requested_by on agreement (requested_by);
create index agreement_deadline on agreement (deadline_on) where deadline_on is not null;

create table agreement_event (
  id bigint generated always as identity primary key,
  agreement_id uuid not null references agreement on delete cascade,
  at timestamptz not null,
  kind text not null,
  side agreement_side not null,
  terms_number integer,
  person_id uuid references person on delete set null
);
comment on table agreement_event is 'the history that both sides read, without any name';
create index agreement_event_of on agreement_event (agreement_id, id);
create index agreement_event_person on agreement_event (person_id);
`;

const terms = `
create table agreement_terms (
  agreement_id uuid not null references agreement on delete cascade,
  number integer not null check (number >= 1),
  side agreement_side not null check (side <> 'clock'),
  person_id uuid references person on delete set null,
  terms jsonb not null,
  at timestamptz not null,
  primary key (agreement_id, number)
);
comment on table agreement_terms is 'what a side has laid on the table; never changed, the next has the next number';
create index agreement_terms_person on agreement_terms (person_id);

create table agreement_signature (
  agreement_id uuid not null,
  terms_number integer not null,
  side agreement_side not null check (side <> 'clock'),
  person_id uuid references person on delete set null,
  name text not null check (length(name) <= 200),
  organisation text not null,
  role membership_role not null,
  locale person_locale not null,
  at timestamptz not null,
  primary key (agreement_id, terms_number, side),
  foreign key (agreement_id, terms_number) references agreement_terms on delete cascade
);
comment on table agreement_signature is 'who has accepted which terms for which side, as they were called then';
create index agreement_signature_person on agreement_signature (person_id);

create table agreement_document (
  agreement_id uuid primary key references agreement on delete cascade,
  storage_key text not null unique,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  terms_sha256 text not null check (terms_sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  created_at timestamptz not null
);
comment on table agreement_document is 'the PDF of what both have accepted, frozen';
create trigger agreement_document_bytes after delete on agreement_document for each row execute function remove_bytes();
`;

const walls = `
alter table agreement enable row level security;
create policy agreement_parties on agreement to koble_app using (
  company_id = acting_organisation() or partner_id = acting_organisation()
);
-- Each of these is seen by whoever sees its agreement: the subquery runs behind the same wall.
alter table agreement_event enable row level security;
create policy agreement_event_parties on agreement_event to koble_app
  using (exists (select from agreement where agreement.id = agreement_id));
alter table agreement_terms enable row level security;
create policy agreement_terms_parties on agreement_terms to koble_app
  using (exists (select from agreement where agreement.id = agreement_id));
alter table agreement_signature enable row level security;
create policy agreement_signature_parties on agreement_signature to koble_app
  using (exists (select from agreement where agreement.id = agreement_id));
alter table agreement_document enable row level security;
create policy agreement_document_parties on agreement_document to koble_app
  using (exists (select from agreement where agreement.id = agreement_id));
revoke delete on agreement from koble_app;
revoke update, delete on agreement_event, agreement_terms, agreement_signature, agreement_document from koble_app;
`;
