import { sql, type Kysely, type Migration } from 'kysely';

/** What a company has answered about funding, so that nobody is asked it twice. */
export const companyAnswers: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statements of [companyAnswer, walls]) await sql.raw(statements).execute(db);
  },
};

const companyAnswer = `
create table company_answer (
  organisation_id uuid not null references organisation on delete cascade,
  rule_key text not null check (char_length(rule_key) <= 120),
  answer boolean not null,
  answered_by uuid references person on delete set null,
  answered_at timestamptz not null,
  primary key (organisation_id, rule_key)
);
comment on table company_answer is 'yes or no to what no register knows, by the key of the rule that asks; "do not know" is no row';
comment on column company_answer.answered_by is 'null: the person is gone, the answer is the company''s';
create index company_answer_answered_by on company_answer (answered_by);
`;

const walls = `
alter table company_answer enable row level security;
create policy company_answer_own on company_answer to koble_app using (organisation_id = acting_organisation());
`;
