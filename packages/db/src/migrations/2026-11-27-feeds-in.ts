import { sql, type Kysely, type Migration } from 'kysely';

/** How far a feed of adverts has been read, so that whoever reads on begins where it was left. */
export const feedsIn: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw(cursor).execute(db);
  },
};

const cursor = `
create table feed_cursor (
  source need_source primary key,
  feed_url text not null,
  page_url text not null,
  etag text,
  last_modified text,
  last_entry text,
  last_entry_at timestamptz,
  entry_failures integer not null default 0 check (entry_failures >= 0),
  held_after text not null default '',
  turn integer not null default 0,
  next_at timestamptz not null,
  last_ok_at timestamptz,
  failures integer not null default 0 check (failures >= 0)
);
comment on table feed_cursor is 'one row for each feed that is followed';
comment on column feed_cursor.feed_url is 'the address it was begun from: another one begins anew';
comment on column feed_cursor.etag is 'of the page, once all of it is taken in; last_modified likewise';
comment on column feed_cursor.last_entry is 'the last entry of the page that is taken in, and last_entry_at when it was written';
comment on column feed_cursor.entry_failures is 'how often the entry behind last_entry could not be taken in';
comment on column feed_cursor.held_after is 'the last advert of ours that was asked for again';
comment on column feed_cursor.turn is 'the turn of whoever reads now: a higher one has taken the feed from it';
comment on column feed_cursor.next_at is 'when it may be read again; while it is read, when it counts as left';
revoke insert, update, delete on feed_cursor from koble_app;
`;
