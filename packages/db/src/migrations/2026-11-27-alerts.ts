import { sql, type Kysely, type Migration } from 'kysely';

/**
 * Saved searches: what is searched once for all who search it, who wants to hear of it and how, the listings that wait to be
 * matched, and what was found, told and turned away.
 */
export const alerts: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [searches, due, told, wishes, walls])
      await sql.raw(statements).execute(db);
  },
};

const searches = `
create table saved_query (
  id text primary key,
  search jsonb not null,
  changed_in xid8 not null default pg_current_xact_id()
);
comment on table saved_query is 'each search once, by its fingerprint, however many have saved it; kept by the trigger of saved_search';
comment on column saved_query.changed_in is 'the transaction in which somebody last came to want it: who keeps the searches in memory asks for those that are not older than any they may have missed';
create index saved_query_changed on saved_query (changed_in);

create table alert_subscriber (
  id uuid primary key default gen_random_uuid(),
  person_id uuid unique references person on delete cascade,
  email text unique check (email = lower(email) and length(email) between 3 and 254),
  locale person_locale,
  asked_on date,
  asked_count integer not null default 0,
  mailed_at timestamptz,
  mail_dead_at timestamptz,
  created_at timestamptz not null,
  check (num_nonnulls(person_id, email) = 1),
  check ((email is null) = (locale is null))
);
comment on column alert_subscriber.email is 'of somebody without an account; a person has the address and the language of their account';
comment on column alert_subscriber.mail_dead_at is 'the address refused a mail for good: nothing more is sent there until it is confirmed again';
comment on column alert_subscriber.asked_count is 'how many mails were sent on asked_on that ask to confirm';

create type alert_frequency as enum ('now', 'daily', 'weekly');
create table saved_search (
  id uuid primary key default gen_random_uuid(),
  subscriber_id uuid not null references alert_subscriber on delete cascade,
  organisation_id uuid references organisation on delete cascade,
  query_id text not null references saved_query,
  search jsonb not null,
  name text not null check (length(name) between 1 and 100),
  mail boolean not null,
  frequency alert_frequency not null,
  days integer check (days in (30, 60, 90)),
  until_on date,
  asked_at timestamptz,
  confirmed_at timestamptz,
  paused_at timestamptz,
  until timestamptz not null,
  since timestamptz not null,
  letter_due_at timestamptz,
  last_sent_at timestamptz,
  end_told_for timestamptz,
  created_at timestamptz not null,
  check (num_nonnulls(days, until_on) = 1)
);
comment on column saved_search.organisation_id is 'for whom it was saved: decides whether it finds candidates, and which';
comment on column saved_search.until_on is 'the last day, where one was chosen instead of so many days: until is then its end in Norway';
comment on column saved_search.since is 'what was found before is not mailed: it was saved, changed or taken up again after that';
comment on column saved_search.letter_due_at is 'when what it has found is to be in a mail; null while there is nothing';
comment on column saved_search.end_told_for is 'the until that was told of: a renewal gives another, and is told again';
create index saved_search_subscriber on saved_search (subscriber_id);
create index saved_search_query on saved_search (query_id);
create index saved_search_organisation on saved_search (organisation_id);
create index saved_search_until on saved_search (until);
create index saved_search_letter_due on saved_search (letter_due_at) where letter_due_at is not null;

-- As the owner: a query is everybody's, and nobody sees who else has saved it.
create function keep_saved_query() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into saved_query (id, search) values (new.query_id, new.search)
  on conflict (id) do update set changed_in = pg_current_xact_id();
  return new;
end $$;
create trigger saved_search_keep before insert or update of query_id on saved_search for each row execute function keep_saved_query();

create function drop_saved_query() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from saved_search where query_id = old.query_id) then
    begin
      -- A worker that finds keeps the query and then marks its saved searches: whoever forgets one must not wait for it with the other
      -- in hand. What is left then goes when the worker tidies up.
      delete from saved_query where id in (select id from saved_query where id = old.query_id for update skip locked);
    exception when foreign_key_violation then
      null; -- somebody saves the same search at this moment
    end;
  end if;
  return null;
end $$;
create trigger saved_search_drop after delete or update of query_id on saved_search for each row execute function drop_saved_query();
`;

const due = `
create table alert_due (
  listing_id text primary key,
  marked_at timestamptz not null default clock_timestamp()
);
comment on table alert_due is 'listings that have become public or say something new, and wait to be matched with the saved searches; one row each';
create index alert_due_marked on alert_due (marked_at);

-- What may change without a listing saying anything new: it would only be matched again to no end.
create function mark_alert_due() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  kind text;
  passing constant text[] := array[
    'version', 'interests', 'updated_at', 'text_search', 'published_at', 'confirmed_at', 'expires_at', 'closed_at', 'renewed_at',
    'expiry_told_for', 'source_hash', 'taken_this_quarter', 'next_free_on', 'checked_on', 'checked_by'
  ];
begin
  if new.state::text not in ('published', 'active') then return null; end if;
  if tg_op = 'UPDATE' and old.state = new.state and to_jsonb(new) - passing = to_jsonb(old) - passing then return null; end if;
  foreach kind in array tg_argv loop
    insert into alert_due (listing_id) values (kind || '_' || new.id)
    -- Not "do nothing": a row that is being taken at this moment would swallow the change.
    on conflict (listing_id) do update set marked_at = clock_timestamp();
  end loop;
  return null;
end $$;
create trigger need_alert_due after insert or update on need for each row execute function mark_alert_due('role', 'challenge');
create trigger candidate_alert_due after insert or update on candidate for each row execute function mark_alert_due('candidate');
create trigger pilot_offer_alert_due after insert or update on pilot_offer for each row execute function mark_alert_due('pilot');
create trigger funding_call_alert_due after insert or update on funding_call for each row execute function mark_alert_due('call');
create trigger alert_due_notify after insert or update on alert_due for each statement execute function notify_channel('alert_due');
`;

const told = `
create table finding (
  query_id text not null references saved_query on delete cascade,
  listing_id text not null,
  found_at timestamptz not null,
  primary key (query_id, listing_id)
);
create index finding_listing on finding (listing_id);
create index finding_found on finding (found_at);

create table alert_told (
  subscriber_id uuid not null references alert_subscriber on delete cascade,
  listing_id text not null,
  told_at timestamptz not null,
  primary key (subscriber_id, listing_id)
);
comment on table alert_told is 'what has been in a mail, whichever search found it: nobody is told of a listing twice';
create index alert_told_listing on alert_told (listing_id);
`;

const wishes = `
create table alert_dismissal (
  subscriber_id uuid not null references alert_subscriber on delete cascade,
  listing_id text not null,
  organisation_id uuid,
  occupations text[] not null default '{}',
  dismissed_at timestamptz not null,
  primary key (subscriber_id, listing_id)
);
comment on table alert_dismissal is 'not mailed any more: this listing, and what the same organisation offers in the same occupation';
create index alert_dismissal_listing on alert_dismissal (listing_id);

-- A candidate who deletes their account is in nobody's list any more, not even as a number.
create function forget_candidate() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from alert_due where listing_id = 'candidate_' || old.id;
  delete from finding where listing_id = 'candidate_' || old.id;
  delete from alert_told where listing_id = 'candidate_' || old.id;
  delete from alert_dismissal where listing_id = 'candidate_' || old.id;
  return null;
end $$;
create trigger candidate_forgotten after delete on candidate for each row execute function forget_candidate();
`;

/** Who has no account comes by the link of a mail, for whom the owner acts; nobody else sees anything of them. */
const walls = `
alter table alert_subscriber enable row level security;
create policy alert_subscriber_own on alert_subscriber to koble_app using (person_id = acting_person());
alter table saved_search enable row level security;
create policy saved_search_own on saved_search to koble_app using (subscriber_id in (select id from alert_subscriber));
alter table alert_told enable row level security;
create policy alert_told_own on alert_told to koble_app using (subscriber_id in (select id from alert_subscriber));
alter table alert_dismissal enable row level security;
create policy alert_dismissal_own on alert_dismissal to koble_app using (subscriber_id in (select id from alert_subscriber));
alter table saved_query enable row level security;
alter table finding enable row level security;
create policy finding_own on finding for select to koble_app using (query_id in (select query_id from saved_search));
`;
