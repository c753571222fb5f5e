import type { DB, Db, Trx } from '@koble/db';
import type { Insertable, Selectable, Updateable } from 'kysely';
import { sql } from 'kysely';

export type MeetingRow = Selectable<DB['meeting']>;

/** An introduction's meetings, the newest first. */
export function listMeetings(trx: Trx, introductionId: string): Promise<MeetingRow[]> {
  return trx
    .selectFrom('meeting')
    .selectAll()
    .where('introductionId', '=', introductionId)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(100)
    .execute();
}

export function findMeeting(trx: Trx, id: string): Promise<MeetingRow | undefined> {
  return trx.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Reads a meeting and keeps others, the clock among them, from changing it until the transaction ends. */
export function lockMeeting(trx: Trx, id: string): Promise<MeetingRow> {
  return trx
    .selectFrom('meeting')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export async function insertMeeting(trx: Trx, meeting: Insertable<DB['meeting']>): Promise<string> {
  const { id } = await trx
    .insertInto('meeting')
    .values(meeting)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function changeMeeting(
  trx: Trx,
  id: string,
  changed: Updateable<DB['meeting']>,
): Promise<void> {
  await trx.updateTable('meeting').set(changed).where('id', '=', id).execute();
}

export async function hasOpenProposal(trx: Trx, introductionId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('meeting')
    .select('id')
    .where('introductionId', '=', introductionId)
    .where('state', '=', 'proposed')
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends the proposals, of one introduction or all, of which every moment has passed: nobody can accept them. Gives how many. */
export async function endPassedProposals(
  db: Db,
  now: Date,
  introductionId?: string,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('meeting')
    .set({ state: 'cancelled', updatedAt: now })
    .where('state', '=', 'proposed')
    .where(sql<boolean>`${now} >= all(slots)`)
    .where((where) =>
      introductionId === undefined ? where.lit(true) : where('introductionId', '=', introductionId),
    )
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

export interface DueMeeting {
  id: string;
  introductionId: string;
}

/** At most this many are marked in one transaction. */
const BATCH = 100;

/**
 * Marks as reminded the meetings that begin within a day. Those that were agreed on within their last day are left out: who has
 * just said yes needs no reminder. What another worker is marking is left to it.
 */
export function takeReminders(trx: Trx, now: Date): Promise<DueMeeting[]> {
  return trx
    .with('due', () =>
      selectAgreed(trx)
        .where('reminderSentAt', 'is', null)
        .where('acceptedSlot', '>', now)
        .where('acceptedSlot', '<=', sql<Date>`${now}::timestamptz + interval '24 hours'`)
        .where('meeting.updatedAt', '<', sql<Date>`accepted_slot - interval '24 hours'`),
    )
    .updateTable('meeting')
    .from('due')
    .whereRef('meeting.id', '=', 'due.id')
    .set({ reminderSentAt: now })
    .returning(['meeting.id', 'meeting.introductionId'])
    .execute();
}

/** Marks as asked for their next step the meetings that ended an hour ago, unless both sides have said it already. */
export function takeNextStepQuestions(trx: Trx, now: Date): Promise<DueMeeting[]> {
  const askAt = sql<Date>`accepted_slot + make_interval(mins => minutes) + interval '1 hour'`;
  return trx
    .with('due', () =>
      selectAgreed(trx)
        .where('nextStepAskedAt', 'is', null)
        .where(askAt, '<=', now)
        .where((where) =>
          where.or([where('initiatorNextStep', 'is', null), where('receiverNextStep', 'is', null)]),
        ),
    )
    .updateTable('meeting')
    .from('due')
    .whereRef('meeting.id', '=', 'due.id')
    .set({ nextStepAskedAt: now })
    .returning(['meeting.id', 'meeting.introductionId'])
    .execute();
}

/** Meetings that two have agreed on, with names that are still released, and that nobody else is marking now. */
function selectAgreed(trx: Trx) {
  return trx
    .selectFrom('meeting')
    .innerJoin('introduction', 'introduction.id', 'meeting.introductionId')
    .select('meeting.id')
    .where('meeting.state', '=', 'accepted')
    .where('introduction.releasedAt', 'is not', null)
    .limit(BATCH)
    .forUpdate('meeting')
    .skipLocked();
}
