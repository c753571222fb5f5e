import { sql, type Kysely, type Migration } from 'kysely';

/**
 * What a partner can take on, quarter by quarter, counted from the slots that are taken; students' tasks; what an offer shows of
 * earlier work and of who usually pays; and the text that is being written.
 */
export const offers: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [capacity, contents, drafts]) await sql.raw(statements).execute(db);
  },
};

/**
 * Neither table is walled, like the offers themselves: what is free is everybody's to read, and whoever takes a slot has to count
 * all that are taken. A reference says nothing to those who do not have its agreement.
 */
const capacity = `
create table pilot_capacity (
  offer_id uuid not null references pilot_offer on delete cascade,
  quarter text not null check (quarter ~ '^20[0-9]{2}Q[1-4]$'),
  slots integer not null check (slots between 0 and 100),
  primary key (offer_id, quarter)
);
comment on table pilot_capacity is 'quarters in which the partner takes on another number than capacity_per_quarter; calendar quarters in Norway, as 2027Q1';

create type pilot_booking_state as enum ('held', 'confirmed', 'released');
create table pilot_booking (
  id uuid primary key default gen_random_uuid(),
  offer_id uuid not null references pilot_offer on delete cascade,
  quarter text not null check (quarter ~ '^20[0-9]{2}Q[1-4]$'),
  agreement_ref uuid not null,
  state pilot_booking_state not null default 'held',
  held_at timestamptz not null default now()
);
comment on column pilot_booking.agreement_ref is 'the agreement that takes the slot; without a key, since a released slot may outlive it';
create unique index pilot_booking_once on pilot_booking (agreement_ref) where state <> 'released';
create index pilot_booking_taken on pilot_booking (offer_id, quarter) where state <> 'released';

create view pilot_quarter as
  select offer_id, quarter, max(slots) as slots, sum(held)::integer as held, sum(confirmed)::integer as confirmed
  from (
    select offer_id, quarter, slots, 0 as held, 0 as confirmed from pilot_capacity
    union all
    select offer_id, quarter, null, (state = 'held')::integer, (state = 'confirmed')::integer
    from pilot_booking where state <> 'released'
  ) each_row
  group by offer_id, quarter;
comment on view pilot_quarter is 'quarters of an offer that have their own number of slots, or slots that are taken; slots is null where the default holds';

insert into pilot_booking (offer_id, quarter, agreement_ref, state)
  select id, to_char(now() at time zone 'Europe/Oslo', 'YYYY"Q"Q'), gen_random_uuid(), 'confirmed'
  from pilot_offer, generate_series(1, taken_this_quarter);
alter table pilot_offer drop column taken_this_quarter;

-- What is free stands in the search document.
create function redraw_pilot() returns trigger language plpgsql as $$
begin
  update pilot_offer set organisation_id = organisation_id where id = coalesce(new.offer_id, old.offer_id);
  return null;
end $$;
create trigger pilot_capacity_redraw after insert or update or delete on pilot_capacity for each row execute function redraw_pilot();
create trigger pilot_booking_redraw after insert or update or delete on pilot_booking for each row execute function redraw_pilot();
`;

const contents = `
create type pilot_offer_type as enum ('pilot', 'student_task');
create type pilot_offer_publication as enum ('open', 'delayed', 'never');
alter table pilot_offer
  add column type pilot_offer_type not null default 'pilot',
  add column publication pilot_offer_publication not null default 'delayed',
  add column nda boolean not null default false;
comment on column pilot_offer.publication is 'whether the partner may write openly about what was found: at once, after a time that both agree on, or not';
comment on column pilot_offer.nda is 'both sign that they keep what they learn of each other to themselves, before any data are handed over';

create table student_task (
  offer_id uuid primary key references pilot_offer on delete cascade,
  topic text not null check (length(topic) between 20 and 600),
  supervisor text not null check (length(supervisor) between 2 and 100),
  semester text not null check (semester ~ '^20[0-9]{2} (spring|autumn)$'),
  topics_by date not null,
  starts_on date not null,
  delivers_on date not null,
  check (topics_by <= starts_on and starts_on < delivers_on)
);
comment on table student_task is 'of an offer whose type is student_task';
comment on column student_task.supervisor is 'a name: shown to those who are signed in';
comment on column student_task.topics_by is 'companies hand in topics until this day';

create table pilot_offer_call (
  offer_id uuid not null references pilot_offer on delete cascade,
  call_id uuid not null references funding_call on delete cascade,
  primary key (offer_id, call_id)
);
comment on table pilot_offer_call is 'calls that, the partner says, usually pay for such a pilot';
create index pilot_offer_call_of on pilot_offer_call (call_id);

create table pilot_reference (
  offer_id uuid not null references pilot_offer on delete cascade,
  position integer not null check (position between 0 and 9),
  customer text not null check (length(customer) between 2 and 100),
  year integer not null check (year between 1990 and 2100),
  line text not null check (length(line) between 5 and 200),
  primary key (offer_id, position)
);
comment on table pilot_reference is 'earlier work: only what the partner has confirmed that the customer agrees to being shown';
`;

const drafts = `
create table pilot_draft (
  offer_id uuid primary key,
  organisation_id uuid not null references organisation on delete cascade,
  version integer not null check (version > 0),
  content jsonb not null,
  published_version integer,
  saved_at timestamptz not null
);
comment on table pilot_draft is 'what a partner is writing, of an offer that is published under the same id or not yet; kept after it was published, so that whoever still has an older text open is told';
create index pilot_draft_organisation on pilot_draft (organisation_id);
alter table pilot_draft enable row level security;
create policy pilot_draft_own on pilot_draft to koble_app using (organisation_id = acting_organisation());
`;
