import type { Trx } from '@koble/db';
import type { Part } from './lock-for-action';
import { listMeetings, type MeetingRow } from './meeting-queries';
import { bothHaveAnswered } from './meeting-rules';
import type { Meeting, Side } from './schema';

/**
 * An introduction's meetings as one side, or its adviser, sees them; the newest first. None while names are not released, also
 * when they are hidden again: a place may be somebody's door.
 */
export async function meetingsFor(trx: Trx, { introduction, side }: Part): Promise<Meeting[]> {
  if (introduction.releasedAt === null) return [];
  return (await listMeetings(trx, introduction.id)).map((row) => meetingOf(row, side));
}

function meetingOf(row: MeetingRow, side: Side): Meeting {
  return {
    id: row.id,
    mine: row.side === side,
    state: row.state,
    reason: row.reason,
    place: row.place,
    minutes: row.minutes,
    slots: row.slots.map((slot) => slot.toISOString()),
    acceptedSlot: row.acceptedSlot?.toISOString() ?? null,
    nextStep: nextStepFor(row, side),
  };
}

function nextStepFor(row: MeetingRow, side: Side): Meeting['nextStep'] {
  const { initiatorNextStep: initiator, receiverNextStep: receiver } = row;
  // The question is for the two who met.
  if (side === 'adviser') return { mine: null, other: null, asked: false };
  const [mine, other] = side === 'initiator' ? [initiator, receiver] : [receiver, initiator];
  return {
    mine,
    other: bothHaveAnswered(row) ? other : null,
    asked: row.nextStepAskedAt !== null,
  };
}
