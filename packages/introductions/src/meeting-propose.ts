import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, plainText, type Clock } from '@koble/kernel';
import type { z } from 'zod';
import { refuseUnlessOpen } from './lock-for-action';
import { meetingSide } from './meeting-access';
import { endPassedProposals, hasOpenProposal, insertMeeting } from './meeting-queries';
import { recordMeeting } from './meeting-record';
import { slotsOf, type MeetingErrorCode } from './meeting-rules';
import type { MeetingProposal } from './schema';
import { lockThread } from './thread-access';

/**
 * Proposes a meeting at one of one to three moments in the next 180 days. Errors: `meetings.already_proposed` while an open
 * proposal of either side waits for its answer, `meetings.empty_text` and `meetings.slot_passed`, `.slot_too_far`, `.slot_twice`
 * with their field; `meetings.not_yours` for an adviser; `introductions.wrong_state` when it is over, those of `lockThread`.
 */
export async function proposeMeeting(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { id: introductionId, ...proposal }: z.output<typeof MeetingProposal>,
): Promise<{ id: string }> {
  return asActor(db, actor, async (trx) => {
    const part = await lockThread(trx, actor, introductionId);
    const side = meetingSide(part.side);
    refuseUnlessOpen(actor, part, 'propose_meeting');
    const at = clock.now();
    await endPassedProposals(trx, at, introductionId);
    if (await hasOpenProposal(trx, introductionId))
      throw new AppError<MeetingErrorCode>('meetings.already_proposed', 'conflict');
    const meetingId = await insertMeeting(trx, {
      introductionId,
      side,
      personId: actor.personId,
      reason: textOf('reason', proposal.reason),
      place: textOf('place', proposal.place),
      minutes: proposal.minutes,
      slots: slotsOf(proposal.slots, at),
      createdAt: at,
      updatedAt: at,
    });
    await recordMeeting(trx, actor, {
      kind: 'meeting.proposed',
      introductionId,
      meetingId,
      side,
      at,
    });
    return { id: meetingId };
  });
}

function textOf(field: 'reason' | 'place', typed: string): string {
  const text = plainText(typed);
  if (text === '')
    throw new AppError<MeetingErrorCode>('meetings.empty_text', 'invalid', { field });
  return text;
}
