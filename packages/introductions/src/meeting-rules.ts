import { DAY_MS, AppError } from '@koble/kernel';
import type { Meeting, NextStep, Side } from './schema';

export type MeetingErrorCode =
  | 'meetings.not_found'
  | 'meetings.not_yours'
  | 'meetings.own_proposal'
  | 'meetings.empty_text'
  | 'meetings.wrong_state'
  | 'meetings.already_proposed'
  | 'meetings.slot_passed'
  | 'meetings.slot_too_far'
  | 'meetings.slot_twice'
  | 'meetings.no_such_slot'
  | 'meetings.has_begun'
  | 'meetings.not_over'
  | 'meetings.next_steps_known';

/** The two who meet. An adviser reads of meetings and has no part in them. */
export type MeetingSide = Exclude<Side, 'adviser'>;

/** What the rules need to know of a meeting. Once one that was agreed is cancelled, its slot is the only one left in `slots`. */
export interface HeldMeeting {
  state: Meeting['state'];
  side: string;
  slots: readonly Date[];
  acceptedSlot: Date | null;
  minutes: number;
  initiatorNextStep: NextStep | null;
  receiverNextStep: NextStep | null;
}

const MAX_DAYS_AHEAD = 180;

/** The moments that are proposed, the earliest first. Errors: `meetings.slot_passed`, `.slot_too_far`, `.slot_twice`. */
export function slotsOf(proposed: readonly string[], now: Date): Date[] {
  const slots = proposed.map((slot) => new Date(slot)).sort((a, b) => a.getTime() - b.getTime());
  const last = now.getTime() + MAX_DAYS_AHEAD * DAY_MS;
  if (slots.some((slot) => slot <= now)) throw refusedSlot('meetings.slot_passed');
  if (slots.some((slot) => slot.getTime() > last)) throw refusedSlot('meetings.slot_too_far');
  if (new Set(slots.map(Number)).size < slots.length) throw refusedSlot('meetings.slot_twice');
  return slots;
}

/** The one that is accepted of those proposed. Errors: `meetings.no_such_slot`, `meetings.slot_passed`. */
export function chosenSlot(meeting: HeldMeeting, slot: string, now: Date): Date {
  const chosen = meeting.slots.find((one) => one.getTime() === Date.parse(slot));
  if (chosen === undefined) throw refusedSlot('meetings.no_such_slot');
  if (chosen <= now) throw refusedSlot('meetings.slot_passed');
  return chosen;
}

function refusedSlot(code: MeetingErrorCode): AppError<MeetingErrorCode> {
  return new AppError(code, 'invalid', { field: 'slots' });
}

/** The other side answers a proposal. Errors: `meetings.wrong_state`, `meetings.own_proposal`. */
export function refuseToAnswer(meeting: HeldMeeting, side: MeetingSide): void {
  if (meeting.state !== 'proposed') throw wrongState(meeting);
  if (meeting.side === side)
    throw new AppError<MeetingErrorCode>('meetings.own_proposal', 'forbidden');
}

/**
 * Whoever proposed takes a proposal back, and both may cancel what they agreed to until it begins. Errors:
 * `meetings.wrong_state`, `meetings.not_yours` (the other side declines), `meetings.has_begun`.
 */
export function refuseToCancel(meeting: HeldMeeting, side: MeetingSide, now: Date): void {
  if (meeting.state !== 'proposed' && meeting.state !== 'accepted') throw wrongState(meeting);
  if (meeting.state === 'proposed' && meeting.side !== side)
    throw new AppError<MeetingErrorCode>('meetings.not_yours', 'forbidden');
  if (meeting.acceptedSlot !== null && meeting.acceptedSlot <= now)
    throw new AppError<MeetingErrorCode>('meetings.has_begun', 'conflict');
}

/**
 * After the meeting each side says what is next, and may change it until both have. Errors: `meetings.wrong_state`,
 * `meetings.not_over`, `meetings.next_steps_known`.
 */
export function refuseNextStep(meeting: HeldMeeting, now: Date): void {
  if (meeting.state !== 'accepted' || meeting.acceptedSlot === null) throw wrongState(meeting);
  if (meeting.acceptedSlot.getTime() + meeting.minutes * 60_000 > now.getTime())
    throw new AppError<MeetingErrorCode>('meetings.not_over', 'conflict');
  if (bothHaveAnswered(meeting))
    throw new AppError<MeetingErrorCode>('meetings.next_steps_known', 'conflict');
}

export function bothHaveAnswered(
  meeting: Pick<HeldMeeting, 'initiatorNextStep' | 'receiverNextStep'>,
): boolean {
  return meeting.initiatorNextStep !== null && meeting.receiverNextStep !== null;
}

export function wrongState(meeting: Pick<HeldMeeting, 'state'>): AppError<MeetingErrorCode> {
  return new AppError('meetings.wrong_state', 'conflict', { details: { state: meeting.state } });
}
