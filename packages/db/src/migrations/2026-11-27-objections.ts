import { sql, type Kysely, type Migration } from 'kysely';

/** What a logged answer was made for, and that somebody may say that it is wrong and have it looked at by a human. */
export const objections: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [kinds, objection, walls]) await sql.raw(statements).execute(db);
  },
};

const kinds = `
create type match_log_kind as enum ('bundles', 'people', 'roles');
alter table match_log add column kind match_log_kind not null default 'bundles';
comment on column match_log.kind is 'bundles of a need, people for a role, or roles for a candidate: says what the inputs are';
`;

const objection = `
create type match_objection_state as enum ('open', 'answered');
create type match_objection_about as enum ('role', 'candidate', 'pilot', 'call');
create table match_objection (
  id uuid primary key default gen_random_uuid(),
  match_log_id uuid not null references match_log,
  about_kind match_objection_about not null,
  about_id uuid not null,
  person_id uuid not null references person on delete cascade,
  organisation_id uuid references organisation on delete cascade,
  reason text not null check (char_length(reason) between 20 and 600),
  state match_objection_state not null default 'open',
  answer text check (char_length(answer) between 20 and 1000),
  answered_by uuid references person on delete set null,
  answered_for uuid references organisation on delete set null,
  answered_at timestamptz,
  created_at timestamptz not null,
  check (num_nonnulls(answer, answered_at) = case state when 'open' then 0 else 2 end),
  unique (match_log_id, about_id, person_id)
);
comment on table match_objection is 'somebody says that an explanation is wrong; an operator''s adviser answers';
comment on column match_objection.about_id is 'the role, card, pilot or call that was explained; it may be gone since';
comment on column match_objection.organisation_id is 'for whom the person acted; null: as themself';
create index match_objection_state on match_objection (state, created_at);
create index match_objection_person on match_objection (person_id);
create index match_objection_answered_by on match_objection (answered_by);
`;

const walls = `
-- As the owner: whether the acting organisation is shut out by the candidate who objects, or by the one whose card it is about.
create function shut_out_of_objection(whose uuid, card uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from candidate join candidate_block on candidate_block.candidate_id = candidate.id
    where (candidate.person_id = whose or candidate.id = card) and candidate_block.organisation_id = acting_organisation()
  )
$$;
create function advises_for(operator uuid) returns boolean language sql stable as $$
  select exists (select from organisation where id = operator and kind = 'operator')
$$;

alter table match_objection enable row level security;
create policy match_objection_read on match_objection for select to koble_app using (
  person_id = acting_person()
  or answered_by = acting_person()
  or (advises_for(acting_organisation()) and not shut_out_of_objection(case when organisation_id is null then person_id end, about_id))
);
create policy match_objection_make on match_objection for insert to koble_app with check (
  person_id = acting_person() and organisation_id is not distinct from acting_organisation() and state = 'open'
);
create policy match_objection_answer on match_objection for update to koble_app using (
  person_id <> acting_person() and advises_for(acting_organisation())
  and not shut_out_of_objection(case when organisation_id is null then person_id end, about_id)
);
revoke delete on match_objection from koble_app;
`;
