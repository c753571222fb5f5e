import type { Trx } from '@koble/db';
import { sql } from 'kysely';
import type { AlertFrequency } from './schema';

/**
 * These searches have found something: whoever wants it by mail gets it at the moment for their frequency, and a next mail at once
 * not within an hour of the last. One that is due already stays so.
 */
export async function setLettersDue(
  trx: Trx,
  queryIds: readonly string[],
  { now, due }: { now: Date; due: Readonly<Record<AlertFrequency, Date>> },
): Promise<void> {
  await sql`
    update saved_search set letter_due_at = case frequency
      when 'now' then greatest(${due.now}::timestamptz, subscriber.mailed_at + interval '1 hour')
      when 'daily' then ${due.daily}::timestamptz
      when 'weekly' then ${due.weekly}::timestamptz
    end
    from alert_subscriber subscriber
    where subscriber.id = subscriber_id and letter_due_at is null and query_id = any(${[...queryIds]}::text[])
      and mail and confirmed_at is not null and paused_at is null and until > ${now}`.execute(trx);
}
