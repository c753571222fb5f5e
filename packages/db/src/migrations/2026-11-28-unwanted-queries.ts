import { sql, type Kysely, type Migration } from 'kysely';

/** Whoever forgets a search waits for nobody who is finding something for it: what is left then goes when the worker tidies up. */
export const unwantedQueries: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw(forgetting).execute(db);
  },
};

// A worker that finds keeps the query and then marks its saved searches; waiting here for the query with a search in hand is a deadlock.
const forgetting = `
create or replace function drop_saved_query() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from saved_search where query_id = old.query_id) then
    begin
      delete from saved_query where id in (select id from saved_query where id = old.query_id for update skip locked);
    exception when foreign_key_violation then
      null; -- somebody saves the same search at this moment
    end;
  end if;
  return null;
end $$;
`;
