import { sql, type Kysely, type Migration } from 'kysely';

/** The de minimis ledger: awards of cases, links that are answered, and what a company says of other support. */
export const aid: Migration = {
  async up(db: Kysely<unknown>) {
    for (const part of [awards, links, answers, walls]) await sql.raw(part).execute(db);
  },
};

const awards = `
alter table aid_award
  add column ref text unique check (length(ref) between 1 and 200),
  add check (length(giver) between 1 and 200);
comment on column aid_award.ref is 'what recorded it ("case:…"), which alone changes or removes it; null where the company or a register did';
`;

const links = `
alter table organisation_link
  add column agreed_at timestamptz,
  add column objected_at timestamptz,
  add check (agreed_at is null or objected_at is null);
comment on column organisation_link.agreed_at is 'when the linked company confirmed it: the two see each other''s awards from then on';
comment on column organisation_link.objected_at is 'when the linked company said that the two are not linked: it counts for nobody then';

-- Two that have declared each other have agreed.
update organisation_link link set agreed_at = link.declared_at
  where exists (select from organisation_link other where other.organisation_id = link.linked_id and other.linked_id = link.organisation_id);
delete from organisation_link link where link.organisation_id > link.linked_id
  and exists (select from organisation_link other where other.organisation_id = link.linked_id and other.linked_id = link.organisation_id);
create unique index organisation_link_pair on organisation_link (least(organisation_id, linked_id), greatest(organisation_id, linked_id));
`;

const answers = `
create type aid_other_support as enum ('yes', 'no', 'unknown');
create table aid_answer (
  organisation_id uuid primary key references organisation on delete cascade,
  other_support aid_other_support not null,
  answered_on date not null
);
comment on table aid_answer is 'whether a company has had other de minimis aid in the last three years than is listed; no row: it has not been asked, or not answered';
`;

const walls = `
alter table organisation_link enable row level security;
create policy organisation_link_sides on organisation_link to koble_app
  using (acting_organisation() in (organisation_id, linked_id));

alter table aid_answer enable row level security;
create policy aid_answer_own on aid_answer to koble_app using (organisation_id = acting_organisation());

-- Two companies that agree to be linked read each other's awards, and change none: policies add up, this one is for reading alone.
create policy aid_award_linked on aid_award for select to koble_app using (exists (
  select from organisation_link link
  where link.agreed_at is not null and acting_organisation() in (link.organisation_id, link.linked_id)
    and aid_award.organisation_id in (link.organisation_id, link.linked_id)
));
`;
