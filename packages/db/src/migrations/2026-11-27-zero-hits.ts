import { sql, type Kysely, type Migration } from 'kysely';

/** Searches that found nothing, without who searched, and the words that advisers have given a meaning for them. */
export const zeroHits: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [zeroHit, synonym]) await sql.raw(statements).execute(db);
  },
};

const zeroHit = `
create table zero_hit (
  query_key text check (length(query_key) between 1 and 60),
  kind text not null,
  shown_query text not null check (length(shown_query) between 1 and 60),
  first_on date not null,
  last_on date not null,
  times integer not null check (times > 0),
  dismissed_at timestamptz,
  primary key (query_key, kind)
);
comment on table zero_hit is 'what was searched for in vain: words and days, never by whom or from where';
comment on column zero_hit.query_key is 'the stems of its words, by which other forms of them are the same';
comment on column zero_hit.kind is 'the kind of listing that was searched among, or any';
`;

const synonym = `
create table synonym (
  id uuid primary key default gen_random_uuid(),
  word_key text not null check (length(word_key) between 1 and 60),
  word text not null check (length(word) between 1 and 60),
  target_kind text not null check (target_kind in ('skill', 'occupation')),
  target_id text not null,
  operator_id uuid references organisation on delete set null,
  added_at timestamptz not null,
  removed_at timestamptz
);
comment on table synonym is 'a word that an adviser has said means a skill or occupation; the person stands in the audit log alone';
-- One meaning: the engine is asked for all words of a query, so a second one would only narrow the first.
create unique index synonym_active on synonym (word_key) where removed_at is null;
create function tell_synonym_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('synonym_changed', '');
  return null;
end $$;
create trigger synonym_changed after insert or update or delete on synonym
  for each statement execute function tell_synonym_changed();
`;
