import { sql, type Kysely, type Migration } from 'kysely';

/** What two sides have agreed on is changed when both agree to it, with an addendum to the signed document. */
export const agreementChanges: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [changes, walls]) await sql.raw(statements).execute(db);
  },
};

const changes = `
create type agreement_change_state as enum ('proposed', 'agreed', 'refused', 'withdrawn');
create table agreement_change (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreement on delete cascade,
  side agreement_side not null check (side <> 'clock'),
  person_id uuid references person on delete set null,
  state agreement_change_state not null default 'proposed',
  reason text not null check (length(reason) between 10 and 1000),
  base_number integer not null,
  terms jsonb,
  terms_number integer,
  answer text check (length(answer) <= 1000),
  proposed_at timestamptz not null,
  decided_at timestamptz,
  foreign key (agreement_id, base_number) references agreement_terms on delete cascade,
  foreign key (agreement_id, terms_number) references agreement_terms on delete cascade,
  check ((state = 'proposed') = (decided_at is null)),
  check ((state = 'agreed') = (terms_number is not null)),
  check ((state = 'agreed') = (terms is null)),
  check (answer is null or state = 'refused')
);
create unique index agreement_change_open on agreement_change (agreement_id) where state = 'proposed';
create index agreement_change_of on agreement_change (agreement_id, proposed_at);
create index agreement_change_person on agreement_change (person_id);
comment on table agreement_change is 'other terms than those that were accepted, as a side proposes them; nothing of the agreement is changed until both agree';
comment on column agreement_change.base_number is 'the terms that held when it was proposed';
comment on column agreement_change.terms is 'what is proposed; null once both have agreed to it, and it stands among the terms';
comment on column agreement_change.terms_number is 'which terms it has become; null before both have agreed to it';

create table agreement_change_signature (
  change_id uuid not null references agreement_change on delete cascade,
  side agreement_side not null check (side <> 'clock'),
  person_id uuid references person on delete set null,
  name text not null check (length(name) <= 200),
  organisation text not null,
  role membership_role not null,
  locale person_locale not null,
  at timestamptz not null,
  primary key (change_id, side)
);
comment on table agreement_change_signature is 'who has agreed to what is proposed, as long as it is proposed: then it stands among the signatures of the terms, or is gone';
create index agreement_change_signature_person on agreement_change_signature (person_id);

create table agreement_addendum (
  agreement_id uuid not null references agreement on delete cascade,
  number integer not null check (number >= 1),
  change_id uuid not null unique references agreement_change on delete cascade,
  storage_key text not null unique,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  terms_sha256 text not null check (terms_sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  created_at timestamptz not null,
  primary key (agreement_id, number)
);
comment on table agreement_addendum is 'the PDF of each change that both have agreed to, frozen';
create trigger agreement_addendum_bytes after delete on agreement_addendum for each row execute function remove_bytes();
`;

const walls = `
alter table agreement_change enable row level security;
create policy agreement_change_parties on agreement_change to koble_app
  using (exists (select from agreement where agreement.id = agreement_id));
alter table agreement_change_signature enable row level security;
create policy agreement_change_signature_parties on agreement_change_signature to koble_app
  using (exists (select from agreement_change where agreement_change.id = change_id));
alter table agreement_addendum enable row level security;
create policy agreement_addendum_parties on agreement_addendum to koble_app
  using (exists (select from agreement where agreement.id = agreement_id));
revoke delete on agreement_change from koble_app;
revoke update on agreement_change_signature from koble_app;
revoke update, delete on agreement_addendum from koble_app;
`;
