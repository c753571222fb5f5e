import { sql, type Kysely, type Migration } from 'kysely';

/**
 * When somebody has been told that their profile ends; and of people, names to those who let them in, and a row that only its own
 * person writes.
 */
export const people: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [notices, walls]) await sql.raw(statements).execute(db);
  },
};

const notices = `
alter table candidate add column expiry_told_for timestamptz;
comment on column candidate.expiry_told_for is 'the expires_at that the person has been told of: another confirmation gives another, and is told again';
`;

const walls = `
drop policy person_known on person;
-- A name: one's own, a colleague's, of who asks to be one, and after both have said yes those of the other side.
create policy person_known on person for select to koble_app using (
  id = acting_person()
  or ((acting_operator() is null or not shuts_out_operator(id)) and (
    exists (select from membership where membership.person_id = person.id and membership.organisation_id = acting_organisation())
    or exists (
      select from membership_request
      where membership_request.person_id = person.id and membership_request.organisation_id = acting_organisation() and decided_at is null
    )
    or exists (
      select from introduction
      where released_at is not null
        and person.id in (initiator_person_id, receiver_person_id, sent_by, answered_by, adviser_person_id)
    )
  ))
);
create policy person_own on person for update to koble_app using (id = acting_person());
`;
