import type { SignedIn } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { AppError } from '@koble/kernel';
import type { Part } from './lock-for-action';
import { findMeeting, lockMeeting, type MeetingRow } from './meeting-queries';
import type { MeetingErrorCode, MeetingSide } from './meeting-rules';
import type { Side } from './schema';
import { findThread, lockThread } from './thread-access';

/** A meeting for somebody to read. Errors: `meetings.not_found`, also for another's. */
export async function getMeeting(
  trx: Trx,
  actor: SignedIn,
  id: string,
): Promise<{ meeting: MeetingRow; part: Part }> {
  const meeting = await findMeeting(trx, id);
  const part = meeting && (await findThread(trx, actor, meeting.introductionId));
  if (meeting === undefined || part === undefined)
    throw new AppError<MeetingErrorCode>('meetings.not_found', 'not_found');
  return { meeting, part };
}

/**
 * A meeting for one of its two sides to change; its introduction is locked first, as by everybody. Errors: `meetings.not_found`,
 * also for another's; `meetings.not_yours` for an adviser; those of `lockThread`.
 */
export async function lockMeetingOf(
  trx: Trx,
  actor: SignedIn,
  id: string,
): Promise<{ meeting: MeetingRow; part: Part; side: MeetingSide }> {
  const { meeting } = await getMeeting(trx, actor, id);
  const part = await lockThread(trx, actor, meeting.introductionId);
  return { meeting: await lockMeeting(trx, id), part, side: meetingSide(part.side) };
}

/** Errors: `meetings.not_yours` for an adviser, who is none of the two that meet. */
export function meetingSide(side: Side): MeetingSide {
  if (side === 'adviser') throw new AppError<MeetingErrorCode>('meetings.not_yours', 'forbidden');
  return side;
}
