import { sql, type Kysely, type Migration } from 'kysely';

/** An operator whose advisers look at its clients' needs before they are published, and what became of one that they look at. */
export const reviews: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw(review).execute(db);
  },
};

// As text: a value that this transaction adds to a type cannot be used in it.
const review = `
alter type need_state add value 'review';
alter table organisation add column reviews_needs boolean not null default false,
  add check (kind = 'operator' or not reviews_needs);
comment on column organisation.reviews_needs is 'of an operator: needs of companies that let it act for them wait for one of its advisers';

alter table need
  drop constraint need_check1,
  add constraint need_published check (
    state::text in ('draft', 'review') or (published_at is not null and expires_at is not null)
  ),
  add column review_operator_id uuid references organisation on delete set null,
  add column review_asked_at timestamptz,
  add column review_note text check (length(review_note) between 20 and 600),
  add constraint need_review check (state::text <> 'review' or review_asked_at is not null);
comment on column need.review_operator_id is 'whose advisers look at it, or have sent it back; null once it was published';
comment on column need.review_note is 'why it was sent back; its company reads it';
create index need_review on need (review_operator_id) where review_operator_id is not null;
`;
