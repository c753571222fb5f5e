import { sql, type Kysely, type Migration } from 'kysely';

/** What feeds and files say of calls, so that what was written by hand is told from it; and when a feed of calls is due. */
export const importers: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [imported, feed, sameCall]) await sql.raw(statements).execute(db);
  },
};

const imported = `
create table imported_call (
  call_id uuid primary key references funding_call on delete cascade,
  said jsonb not null
);
comment on table imported_call is 'what its feed or file said last of a call that is read from one: where funding_call says something else, a person wrote it';
alter table imported_call enable row level security;
`;

const feed = `
create table call_feed (
  origin funding_call_origin primary key,
  next_at timestamptz not null,
  last_ok_at timestamptz,
  failures integer not null default 0 check (failures >= 0)
);
comment on table call_feed is 'one row for each feed of calls that is followed';
comment on column call_feed.next_at is 'when it may be read again; while it is read, when it counts as left';
revoke insert, update, delete on call_feed from koble_app;
`;

/** The search and its readers show no day of a check, and a feed is read every day: hundreds of calls would be indexed again for it. */
const sameCall = `
create function draw_call_version() returns trigger language plpgsql as $$
declare
  -- What is generated has no value yet.
  passing constant text[] := array['checked_on', 'text_search'];
begin
  if tg_op = 'UPDATE' and new.checked_on is distinct from old.checked_on and to_jsonb(new) - passing = to_jsonb(old) - passing
    then return new; end if;
  new.version := nextval('listing_version');
  new.updated_at := now();
  return new;
end $$;
drop trigger funding_call_version on funding_call;
create trigger funding_call_version before insert or update on funding_call for each row execute function draw_call_version();

drop trigger funding_call_dirty on funding_call;
create trigger funding_call_dirty after insert or delete on funding_call for each row execute function mark_written_listings('call');
create trigger funding_call_dirty_again after update on funding_call for each row when (old.version <> new.version)
  execute function mark_written_listings('call');
`;
