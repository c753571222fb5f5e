import { sql, type Kysely, type Migration } from 'kysely';

/**
 * Two sides meet: whom a session acts for, invitations, consents and the audit log; introductions with their thread, meetings
 * and outcomes; the outbox of events, notifications and mail; and the wall of row-level security behind them.
 */
export const introductions: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [accounts, audit, meetings, thread, outbox, habits, walls])
      await sql.raw(statements).execute(db);
  },
};

const accounts = `
create type session_acts_as as enum ('self', 'organisation');
alter table session
  add column acts_as session_acts_as,
  add column acting_organisation_id uuid references organisation on delete set null,
  add column client_id uuid references organisation on delete set null;
comment on column session.acts_as is 'null: nothing was chosen, and the person acts for the organisation they joined first';
comment on column session.client_id is 'the company that an adviser of the acting organisation acts for, as long as its consent stands';

alter table person add column mail_dead_at timestamptz;
comment on column person.mail_dead_at is 'the address refused a mail for good: nothing more is sent there';

create function revive_address() returns trigger language plpgsql as $$
begin
  new.mail_dead_at := null;
  return new;
end $$;
create trigger person_address before update of email on person for each row
  when (new.email is distinct from old.email) execute function revive_address();

create table invitation (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  email text not null check (length(email) between 3 and 254),
  role membership_role not null,
  token_hash text not null unique,
  invited_by uuid references person on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz
);
create unique index invitation_open on invitation (organisation_id, lower(email)) where accepted_at is null and revoked_at is null;

create table membership_request (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  person_id uuid not null references person on delete cascade,
  created_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references person on delete set null,
  granted boolean,
  check ((decided_at is null) = (granted is null))
);
comment on table membership_request is 'somebody claims a company that has an owner already: the owner decides';
create unique index membership_request_open on membership_request (organisation_id, person_id) where decided_at is null;

create table client_consent (
  id uuid primary key default gen_random_uuid(),
  company_id uuid not null references organisation on delete cascade,
  operator_id uuid not null references organisation on delete cascade,
  asked_by uuid references person on delete set null,
  asked_at timestamptz,
  given_by uuid references person on delete set null,
  given_at timestamptz,
  ended_by uuid references person on delete set null,
  ended_at timestamptz,
  check (company_id <> operator_id),
  check (asked_at is not null or given_at is not null)
);
comment on table client_consent is 'an operator''s advisers may act for this company from given_at until ended_at; asked for and not given yet while given_at is null';
create unique index client_consent_open on client_consent (company_id, operator_id) where ended_at is null;
create index client_consent_operator on client_consent (operator_id) where ended_at is null;
`;

const audit = `
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  person_id uuid references person on delete set null,
  organisation_id uuid references organisation on delete set null,
  operator_id uuid references organisation on delete set null,
  action text not null,
  object_kind text,
  object_id uuid,
  seen_person_id uuid references person on delete set null,
  details jsonb not null default '{}'
);
comment on table audit_entry is 'who did what, for whom: an adviser who acts for a client stands under both names (person and operator, and the client as organisation)';
comment on column audit_entry.seen_person_id is 'whose name was looked at';
create index audit_entry_person on audit_entry (person_id);
create index audit_entry_seen on audit_entry (seen_person_id) where seen_person_id is not null;
create index audit_entry_organisation on audit_entry (organisation_id, at);
`;

const meetings = `
create type introduction_kind as enum ('role', 'challenge', 'pilot', 'call', 'candidate');
create type introduction_state as enum ('draft', 'sent', 'read', 'considering', 'accepted', 'introduced', 'meeting', 'agreed', 'done',
  'declined', 'withdrawn', 'expired', 'filled');
create type introduction_side as enum ('initiator', 'receiver', 'adviser', 'clock');
create type introduction_decline_reason as enum ('missing_requirement', 'capacity', 'timing', 'place', 'price', 'already_solved', 'unclear', 'other');
create type introduction_adviser_part as enum ('proposed', 'asked', 'stepped_in', 'cosigned', 'out');

create table answer_clock (
  programme_id uuid primary key references organisation on delete cascade,
  first_reminder_days integer not null check (first_reminder_days between 1 and 365),
  second_reminder_days integer not null,
  answer_days integer not null,
  pause_days integer not null check (pause_days <= 365),
  check (first_reminder_days < second_reminder_days and second_reminder_days < answer_days and answer_days < pause_days)
);
comment on table answer_clock is 'working days in Norway after an interest was sent, by the rule set of a programme; without a row the defaults hold';

create table introduction (
  id uuid primary key default gen_random_uuid(),
  number bigint generated always as identity unique,
  version integer not null default 1,
  kind introduction_kind not null,
  state introduction_state not null default 'draft',
  need_id uuid references need on delete set null,
  pilot_offer_id uuid references pilot_offer on delete set null,
  funding_call_id uuid references funding_call on delete set null,
  candidate_id uuid references candidate on delete set null,
  title text not null check (length(title) between 1 and 200),
  initiator_person_id uuid references person on delete set null,
  initiator_organisation_id uuid references organisation on delete set null,
  receiver_person_id uuid references person on delete set null,
  receiver_organisation_id uuid references organisation on delete set null,
  sent_by uuid references person on delete set null,
  answered_by uuid references person on delete set null,
  criteria jsonb not null default '[]',
  why text not null default '' check (length(why) <= 800),
  initiator_yes_at timestamptz,
  receiver_yes_at timestamptz,
  released_at timestamptz,
  sent_at timestamptz,
  read_at timestamptz,
  answered_at timestamptz,
  closed_at timestamptz,
  first_reminder_on date,
  second_reminder_on date,
  answer_by date,
  pause_on date,
  reminders_sent integer not null default 0,
  listing_paused_at timestamptz,
  decline_reason introduction_decline_reason,
  decline_text text check (length(decline_text) <= 1000),
  declined_by introduction_side,
  adviser_person_id uuid references person on delete set null,
  adviser_organisation_id uuid references organisation on delete set null,
  adviser_part introduction_adviser_part,
  adviser_note text check (length(adviser_note) <= 400),
  outcome_ask_on date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (state = 'draft' or sent_at is not null),
  check (released_at is null or (initiator_yes_at is not null and receiver_yes_at is not null)),
  check (state not in ('introduced', 'meeting', 'agreed') or released_at is not null)
);
comment on table introduction is 'an interest of one side in what the other offers, until somebody has answered and something came of it';
comment on column introduction.title is 'of what it is about, as it was called when it was sent; of a candidate the occupation groups';
comment on column introduction.released_at is 'both have said yes: names and contact are shown to each other from then on';
create unique index introduction_once on introduction (
  kind, coalesce(candidate_id, pilot_offer_id, funding_call_id, need_id),
  coalesce(initiator_person_id, initiator_organisation_id), coalesce(receiver_person_id, receiver_organisation_id)
) where state not in ('withdrawn', 'expired');
create index introduction_initiator_person on introduction (initiator_person_id);
create index introduction_receiver_person on introduction (receiver_person_id);
create index introduction_initiator_organisation on introduction (initiator_organisation_id, state);
create index introduction_receiver_organisation on introduction (receiver_organisation_id, state);
create index introduction_adviser on introduction (adviser_organisation_id) where adviser_organisation_id is not null;
create index introduction_need on introduction (need_id);
create index introduction_pilot_offer on introduction (pilot_offer_id);
create index introduction_candidate on introduction (candidate_id);
create index introduction_pause on introduction (pause_on) where state = 'expired' and pause_on is not null;
create index introduction_outcome_due on introduction (outcome_ask_on) where outcome_ask_on is not null;
create index introduction_funding_call on introduction (funding_call_id);
create index introduction_sent_by on introduction (sent_by);
create index introduction_answered_by on introduction (answered_by);
create index introduction_adviser_person on introduction (adviser_person_id) where adviser_person_id is not null;
create index introduction_waiting on introduction (answer_by) where state in ('sent', 'read', 'considering', 'accepted');

create table introduction_event (
  id bigint generated always as identity primary key,
  introduction_id uuid not null references introduction on delete cascade,
  at timestamptz not null,
  kind text not null,
  side introduction_side not null,
  person_id uuid references person on delete set null,
  details jsonb not null default '{}'
);
comment on table introduction_event is 'the timeline that both sides read; details hold no name';
create index introduction_event_of on introduction_event (introduction_id, id);
create index introduction_event_person on introduction_event (person_id);

create type introduction_outcome_phase as enum ('close', 'quarter');
create type introduction_outcome_kind as enum ('hired', 'assignment', 'pilot', 'funding', 'cooperation', 'nothing_yet', 'nothing');
create type introduction_outcome_anyway as enum ('yes', 'later', 'smaller', 'no', 'unknown');
create table introduction_outcome (
  introduction_id uuid not null references introduction on delete cascade,
  side introduction_side not null,
  phase introduction_outcome_phase not null,
  asked_at timestamptz not null,
  kind introduction_outcome_kind,
  anyway introduction_outcome_anyway,
  note text not null default '' check (length(note) <= 800),
  answered_at timestamptz,
  answered_by uuid references person on delete set null,
  primary key (introduction_id, side, phase)
);
comment on column introduction_outcome.anyway is 'would it have happened without the introduction? (additionality)';

create type need_filled_how as enum ('through_koble', 'free_elsewhere', 'paid_elsewhere', 'without_advert', 'no_longer_relevant', 'ongoing');
alter table need add column filled_how need_filled_how;
`;

const thread = `
create table introduction_message (
  id uuid primary key default gen_random_uuid(),
  introduction_id uuid not null references introduction on delete cascade,
  side introduction_side not null,
  person_id uuid references person on delete set null,
  text text not null check (length(text) <= 4000),
  created_at timestamptz not null
);
create index introduction_message_of on introduction_message (introduction_id, created_at);
create index introduction_message_person on introduction_message (person_id);

create type introduction_file_state as enum ('held', 'clean', 'refused');
create table introduction_file (
  id uuid primary key default gen_random_uuid(),
  introduction_id uuid not null references introduction on delete cascade,
  message_id uuid references introduction_message on delete cascade,
  side introduction_side not null,
  person_id uuid references person on delete set null,
  name text not null check (length(name) between 1 and 200),
  media_type text not null,
  bytes bigint not null check (bytes > 0),
  sha256 text not null,
  storage_key text not null unique,
  state introduction_file_state not null,
  created_at timestamptz not null
);
comment on column introduction_file.state is 'held: not looked at yet by the scanner, and not given to anybody';
create index introduction_file_of on introduction_file (introduction_id);
create index introduction_file_person on introduction_file (person_id);
create index introduction_file_message on introduction_file (message_id);
create index introduction_file_unused on introduction_file (created_at) where message_id is null;
create index introduction_file_held on introduction_file (created_at) where state = 'held';

create table file_removal (
  storage_key text primary key,
  since timestamptz not null default clock_timestamp()
);
comment on table file_removal is 'bytes that nobody may have any more: their row went, however it went, and a worker removes them from the store';
create function remove_bytes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into file_removal (storage_key) values (old.storage_key) on conflict do nothing;
  return null;
end $$;
create trigger introduction_file_bytes after delete on introduction_file for each row execute function remove_bytes();

create table introduction_read_mark (
  introduction_id uuid not null references introduction on delete cascade,
  person_id uuid not null references person on delete cascade,
  read_at timestamptz not null,
  primary key (introduction_id, person_id)
);

create type meeting_state as enum ('proposed', 'accepted', 'declined', 'cancelled');
create type meeting_next_step as enum ('another_meeting', 'trial', 'offer', 'agreement', 'think', 'stop');
create table meeting (
  id uuid primary key default gen_random_uuid(),
  introduction_id uuid not null references introduction on delete cascade,
  side introduction_side not null,
  person_id uuid references person on delete set null,
  state meeting_state not null default 'proposed',
  reason text not null check (length(reason) between 1 and 400),
  place text not null check (length(place) between 1 and 300),
  minutes integer not null check (minutes between 15 and 480),
  slots timestamptz[] not null check (cardinality(slots) between 1 and 3),
  accepted_slot timestamptz,
  sequence integer not null default 0,
  reminder_sent_at timestamptz,
  initiator_next_step meeting_next_step,
  receiver_next_step meeting_next_step,
  next_step_asked_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((state = 'accepted') = (accepted_slot is not null))
);
comment on column meeting.sequence is 'SEQUENCE of the calendar entry (RFC 5545 3.8.7.4): a changed one replaces the one before';
create index meeting_of on meeting (introduction_id);
create index meeting_person on meeting (person_id);
create index meeting_due on meeting (accepted_slot)
  where state = 'accepted' and (reminder_sent_at is null or next_step_asked_at is null);
create unique index meeting_open on meeting (introduction_id) where state in ('proposed');
`;

const outbox = `
create table domain_event (
  id bigint generated always as identity primary key,
  kind text not null,
  payload jsonb not null,
  created_at timestamptz not null default clock_timestamp()
);
comment on table domain_event is 'what lower packages tell higher ones, written in the transaction of what happened; removed when it has been passed on';

create type notification_mail_mode as enum ('now', 'daily', 'weekly', 'off');
create table notification (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  organisation_id uuid references organisation on delete cascade,
  topic text not null,
  kind text not null,
  introduction_id uuid references introduction on delete cascade,
  data jsonb not null default '{}',
  in_app boolean not null,
  mail_mode notification_mail_mode not null,
  mail_due_at timestamptz,
  mail_id uuid,
  created_at timestamptz not null,
  read_at timestamptz
);
comment on column notification.mail_due_at is 'when it is to be in a mail; null once it is in one, or where none is wanted';
create index notification_person on notification (person_id, created_at desc) where in_app;
create index notification_of on notification (person_id);
create index notification_introduction on notification (introduction_id);
create index notification_mail_due on notification (mail_due_at) where mail_due_at is not null;

create table notification_preference (
  person_id uuid not null references person on delete cascade,
  topic text not null,
  in_app boolean not null,
  mail notification_mail_mode not null,
  primary key (person_id, topic)
);

create type mail_state as enum ('due', 'sending', 'sent', 'failed', 'uncertain');
create table mail (
  id uuid primary key default gen_random_uuid(),
  person_id uuid references person on delete cascade,
  to_address text not null,
  locale person_locale not null,
  kind text not null,
  data jsonb not null,
  state mail_state not null default 'due',
  due_at timestamptz not null,
  claimed_at timestamptz,
  attempts integer not null default 0,
  problem text,
  sent_at timestamptz,
  created_at timestamptz not null
);
comment on column mail.state is 'sending is written before the mail leaves and sent after: one that stayed in between is uncertain, and is not sent again';
create index mail_due on mail (due_at) where state = 'due';
create index mail_sending on mail (claimed_at) where state = 'sending';
create index mail_person on mail (person_id);
alter table notification add foreign key (mail_id) references mail on delete set null;
create index notification_mail on notification (mail_id) where mail_id is not null;

create function notify_channel() returns trigger language plpgsql as $$
begin
  perform pg_notify(tg_argv[0], '');
  return null;
end $$;
create trigger domain_event_notify after insert on domain_event for each statement execute function notify_channel('domain_event');
create trigger mail_notify after insert on mail for each statement execute function notify_channel('mail_due');

create function notify_person() returns trigger language plpgsql as $$
begin
  perform pg_notify(tg_argv[0], coalesce(new.person_id, old.person_id)::text);
  return null;
end $$;
create trigger notification_notify after insert or update on notification for each row execute function notify_person('notification');
create trigger membership_notify after insert or update or delete on membership for each row execute function notify_person('actor_changed');
create trigger session_notify after update or delete on session for each row execute function notify_person('actor_changed');

create function notify_advisers() returns trigger language plpgsql as $$
begin
  perform pg_notify('actor_changed', membership.person_id::text) from membership where membership.organisation_id = new.operator_id;
  return null;
end $$;
create trigger client_consent_notify after update on client_consent for each row execute function notify_advisers();
`;

const habits = `
create type organisation_answers as enum ('few', 'some', 'many');
alter table organisation
  add column answers organisation_answers,
  add column answer_days integer check (answer_days >= 0);
comment on column organisation.answers is 'how many of the interests it got in the last year it answered in time; null: too few to say';
comment on column organisation.answer_days is 'median days to its answer';

create or replace function redraw_listings_of_organisation() returns trigger language plpgsql as $$
begin
  if (new.name, new.municipality, new.industry, new.status, new.answers, new.answer_days)
    is distinct from (old.name, old.municipality, old.industry, old.status, old.answers, old.answer_days) then
    update need set organisation_id = organisation_id where organisation_id = new.id;
    update pilot_offer set organisation_id = organisation_id where organisation_id = new.id;
    update funding_call set organisation_id = organisation_id where organisation_id = new.id;
  end if;
  return null;
end $$;
`;

/**
 * What acts for a person runs as `koble_app`, which owns nothing and sees the rows of the person and organisation named by two
 * settings of the transaction. Sign-in, the search's sync and the clock run as the owner, whom row-level security lets pass.
 */
const walls = `
do $$ begin
  create role koble_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  if not pg_has_role(current_user, 'koble_app', 'SET') then grant koble_app to current_user; end if;
end $$;
grant usage on schema public to koble_app;
grant select, insert, update, delete on all tables in schema public to koble_app;
grant usage, select on all sequences in schema public to koble_app;
revoke all on session, login, verification from koble_app;
revoke update, delete on audit_entry from koble_app;
revoke select, update, delete on domain_event from koble_app;
alter default privileges in schema public grant select, insert, update, delete on tables to koble_app;
alter default privileges in schema public grant usage, select on sequences to koble_app;

create function acting_person() returns uuid language sql stable as $$
  select nullif(current_setting('koble.person', true), '')::uuid
$$;
create function acting_organisation() returns uuid language sql stable as $$
  select nullif(current_setting('koble.organisation', true), '')::uuid
$$;
-- Whose adviser acts for a client; null for everybody else.
create function acting_operator() returns uuid language sql stable as $$
  select nullif(current_setting('koble.operator', true), '')::uuid
$$;
-- As the owner: whom somebody has shut out is seen by nobody but them. It gives a yes or a no, and false of no person.
create function shuts_out_operator(whose uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from candidate join candidate_block on candidate_block.candidate_id = candidate.id
    where candidate.person_id = whose and candidate_block.organisation_id = acting_operator()
  )
$$;

alter table introduction enable row level security;
create policy introduction_parties on introduction to koble_app using (
  (acting_operator() is null or not (shuts_out_operator(initiator_person_id) or shuts_out_operator(receiver_person_id)))
  and (
    (acting_organisation() is null and initiator_person_id = acting_person())
    or initiator_organisation_id = acting_organisation()
    or (state <> 'draft' and (
      (acting_organisation() is null and receiver_person_id = acting_person())
      or receiver_organisation_id = acting_organisation()
      or (adviser_organisation_id = acting_organisation() and adviser_part <> 'out')
    ))
  )
);

-- Each of these is seen by whoever sees its introduction: the subquery runs behind the same wall.
alter table introduction_event enable row level security;
create policy introduction_event_parties on introduction_event to koble_app
  using (exists (select from introduction where introduction.id = introduction_id));
alter table introduction_outcome enable row level security;
create policy introduction_outcome_parties on introduction_outcome to koble_app
  using (exists (select from introduction where introduction.id = introduction_id));
alter table introduction_message enable row level security;
create policy introduction_message_parties on introduction_message to koble_app
  using (exists (select from introduction where introduction.id = introduction_id));
alter table introduction_file enable row level security;
create policy introduction_file_parties on introduction_file to koble_app
  using (exists (select from introduction where introduction.id = introduction_id));
alter table meeting enable row level security;
create policy meeting_parties on meeting to koble_app
  using (exists (select from introduction where introduction.id = introduction_id));
alter table introduction_read_mark enable row level security;
create policy introduction_read_mark_own on introduction_read_mark to koble_app using (person_id = acting_person());

alter table notification enable row level security;
create policy notification_own on notification to koble_app using (person_id = acting_person());
alter table notification_preference enable row level security;
create policy notification_preference_own on notification_preference to koble_app using (person_id = acting_person());
alter table mail enable row level security;
create policy mail_own on mail to koble_app using (person_id = acting_person());

alter table aid_award enable row level security;
create policy aid_award_own on aid_award to koble_app using (organisation_id = acting_organisation());

alter table audit_entry enable row level security;
create policy audit_entry_read on audit_entry for select to koble_app using (
  person_id = acting_person() or seen_person_id = acting_person() or organisation_id = acting_organisation()
);
create policy audit_entry_write on audit_entry for insert to koble_app with check (person_id = acting_person());

-- A name: one's own, a colleague's, and after both have said yes those of the other side.
alter table person enable row level security;
create policy person_known on person to koble_app using (
  id = acting_person()
  or ((acting_operator() is null or not shuts_out_operator(id)) and (
    exists (select from membership where membership.person_id = person.id and membership.organisation_id = acting_organisation())
    or exists (
      select from introduction
      where released_at is not null
        and person.id in (initiator_person_id, receiver_person_id, sent_by, answered_by, adviser_person_id)
    )
  ))
);

alter table candidate enable row level security;
create policy candidate_own on candidate to koble_app using (person_id = acting_person());
alter table candidate_block enable row level security;
create policy candidate_block_own on candidate_block to koble_app using (
  exists (select from candidate where candidate.id = candidate_id and candidate.person_id = acting_person())
);

alter table invitation enable row level security;
create policy invitation_of on invitation to koble_app using (organisation_id = acting_organisation());
alter table membership_request enable row level security;
create policy membership_request_of on membership_request to koble_app using (
  organisation_id = acting_organisation() or person_id = acting_person()
);
alter table client_consent enable row level security;
create policy client_consent_of on client_consent to koble_app using (
  company_id = acting_organisation() or operator_id = acting_organisation()
);
alter table match_log enable row level security;
create policy match_log_own on match_log to koble_app using (
  person_id = acting_person() or organisation_id = acting_organisation()
);
`;
