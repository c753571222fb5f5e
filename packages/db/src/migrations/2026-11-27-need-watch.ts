import { sql, type Kysely, type Migration } from 'kysely';

/** New people, pilots and calls that fit a company's open need, and when the company was told of each. */
export const needWatch: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [supplies, related, walls]) await sql.raw(statements).execute(db);
  },
};

const supplies = `
create table need_supply (
  need_id uuid not null references need on delete cascade,
  listing_id text not null,
  found_at timestamptz not null,
  told_now_at timestamptz,
  told_at timestamptz,
  primary key (need_id, listing_id)
);
comment on table need_supply is 'each pair once: a listing that changes again is no news to a need that it was found for';
comment on column need_supply.told_now_at is 'when those of the company who want it at once were told, or would have been';
comment on column need_supply.told_at is 'when the others were, at most once a day for each need';
create index need_supply_listing on need_supply (listing_id);
create index need_supply_found on need_supply (found_at);
create index need_supply_waiting on need_supply (need_id) where told_now_at is null or told_at is null;

-- What is gone is in no company's list any more, not even as a number.
create function forget_supply() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from need_supply where listing_id = tg_argv[0] || '_' || old.id;
  return null;
end $$;
create trigger candidate_supply_forgotten after delete on candidate for each row execute function forget_supply('candidate');
create trigger pilot_offer_supply_forgotten after delete on pilot_offer for each row execute function forget_supply('pilot');
create trigger funding_call_supply_forgotten after delete on funding_call for each row execute function forget_supply('call');
`;

const related = `
create index need_open_skills on need using gin ((skills_must || skills_should)) where state = 'published';
create index need_open_occupations on need using gin (occupations) where state = 'published';
`;

/** The workers alone read and write it, as the owner. */
const walls = `
alter table need_supply enable row level security;
`;
