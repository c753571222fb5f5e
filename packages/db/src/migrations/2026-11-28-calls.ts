import { sql, type Kysely, type Migration } from 'kysely';

/** What a call pays beside others, when it pays, and where it was read from. */
export const calls: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw(columns).execute(db);
  },
};

const columns = `
create type funding_call_stacking as enum ('same_costs', 'other_costs', 'none', 'unknown');
create type funding_call_origin as enum ('written', 'sedia', 'horizon_file', 'csv');
alter table funding_call
  add column cost_caps jsonb not null default '[]',
  add column stacking funding_call_stacking not null default 'unknown',
  add column intensity_max_percent integer check (intensity_max_percent between 1 and 100),
  add column payout jsonb,
  add column forecast_month text check (forecast_month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  add column earliest_start_on date,
  add column latest_start_on date,
  add column latest_end_on date,
  add column pot_ore bigint check (pot_ore >= 0),
  add column trl_min integer check (trl_min between 1 and 9),
  add column trl_max integer check (trl_max between 1 and 9),
  add column steps jsonb not null default '[]',
  add column origin funding_call_origin not null default 'written',
  add column origin_id text,
  add constraint funding_call_origin_id check ((origin = 'written') = (origin_id is null)),
  add constraint funding_call_forecast check (forecast_month is null or cardinality(deadlines) = 0),
  add constraint funding_call_starts check (earliest_start_on <= latest_start_on),
  add constraint funding_call_trl check (trl_min <= trl_max);
create unique index funding_call_origin_once on funding_call (origin, origin_id) where origin <> 'written';
comment on column funding_call.origin is 'who keeps it: written here, or read from a feed or file, where origin_id is its name';
comment on column funding_call.forecast_month is 'the month it is expected to open in, of a call that has not been announced';
comment on column funding_call.intensity_max_percent is 'the highest public share of the same cost, all support together';
`;
