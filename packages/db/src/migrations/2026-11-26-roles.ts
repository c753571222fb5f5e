import { sql, type Kysely, type Migration } from 'kysely';

/** What a role pays, that a need is renewed once, and that its company has been told that it ends. */
export const roles: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [pay, renewal]) await sql.raw(statements).execute(db);
  },
};

const pay = `
create type need_pay_kind as enum ('range', 'agreed');
create type need_pay_period as enum ('hour', 'month', 'year');
alter table need
  add column pay_kind need_pay_kind,
  add column pay_from_ore bigint check (pay_from_ore between 1 and 1000000000),
  add column pay_to_ore bigint check (pay_to_ore between 1 and 1000000000),
  add column pay_per need_pay_period,
  add check (pay_from_ore <= pay_to_ore),
  add check (num_nonnulls(pay_from_ore, pay_to_ore, pay_per) = case when pay_kind = 'range' then 3 else 0 end);
comment on column need.pay_kind is 'null: nothing was said; agreed: it is agreed with whoever is hired';
`;

const renewal = `
alter table need
  add column renewed_at timestamptz,
  add column expiry_told_for timestamptz;
comment on column need.renewed_at is 'a need is renewed once';
comment on column need.expiry_told_for is 'the expires_at that the company has been told of: a renewal gives another, and is told again';
`;
