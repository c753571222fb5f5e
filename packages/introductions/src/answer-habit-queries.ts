import type { Db, Trx } from '@koble/db';
import { sql, type RawBuilder } from 'kysely';
import type { OwnAnswers } from './schema';

/** Fewer than this are too few to say something of. */
const ENOUGH = 5;

/**
 * Writes how every organisation has answered the interests that were sent to it in the twelve months before this moment: `many`
 * from 80 %, `few` below 50 %, and the median days in Norway from sending to its answer; null for both under five. What is still
 * waiting is not counted, nor what was withdrawn before an answer, nor an adviser's proposal that nobody had said yes to. Only what
 * has changed is written, since each write draws the organisation's listings anew. Gives how many changed.
 */
export async function measureAnswerHabits(db: Db, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    with outcome as (${outcomesUntil(now)}), habit as (
      select
        id,
        avg(answered::int) as share,
        percentile_cont(0.5) within group (order by days) filter (where answered) as days
      from outcome group by id having count(*) >= ${ENOUGH}
    ), measured as (
      select
        organisation.id,
        case when share >= 0.8 then 'many' when share >= 0.5 then 'some' when share < 0.5 then 'few' end::organisation_answers as answers,
        round(days::numeric)::integer as answer_days
      from organisation left join habit on habit.id = organisation.id
    )
    update organisation set answers = measured.answers, answer_days = measured.answer_days
    from measured
    where measured.id = organisation.id
      and (organisation.answers, organisation.answer_days) is distinct from (measured.answers, measured.answer_days)
  `.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** What an organisation has answered of the interests sent to it in the same twelve months, counted by the same rules, however few. */
export async function countAnswers(
  trx: Trx,
  organisationId: string,
  now: Date,
): Promise<OwnAnswers> {
  const { rows } = await sql<OwnAnswers>`
    with outcome as (${outcomesUntil(now)})
    select
      count(*)::integer as asked,
      (count(*) filter (where answered))::integer as answered,
      round((percentile_cont(0.5) within group (order by days) filter (where answered))::numeric)::integer as answer_days
    from outcome where id = ${organisationId}`.execute(trx);
  return rows[0] ?? { asked: 0, answered: 0, answerDays: null };
}

/** Each interest whose time to be answered is over in the twelve months before this moment, by who received it. */
function outcomesUntil(now: Date): RawBuilder<unknown> {
  return sql`
    select
      receiver_organisation_id as id,
      answered_at is not null as answered,
      (answered_at at time zone 'Europe/Oslo')::date - (sent_at at time zone 'Europe/Oslo')::date as days
    from introduction
    where receiver_organisation_id is not null
      and initiator_yes_at is not null
      and sent_at > ${now}::timestamptz - interval '12 months' and sent_at <= ${now}
      and (answered_at is not null or state = 'expired')`;
}
