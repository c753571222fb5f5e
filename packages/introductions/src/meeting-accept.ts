import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { moved } from './introduction';
import { changeIntroduction, insertTimelineLines } from './introduction-queries';
import { refuseUnlessOpen, type Part } from './lock-for-action';
import { lockMeetingOf } from './meeting-access';
import { changeMeeting } from './meeting-queries';
import { recordMeeting } from './meeting-record';
import { chosenSlot, refuseToAnswer } from './meeting-rules';

/**
 * The other side takes one of the moments that were proposed; of two who do so at the same time the first one has chosen.
 * Errors: `meetings.not_found`, `.not_yours`, `.own_proposal`, `.wrong_state`, `.no_such_slot`, `.slot_passed`;
 * `introductions.wrong_state` when the introduction is over.
 */
export async function acceptMeeting(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { id, slot }: { id: string; slot: string },
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const { meeting, part, side } = await lockMeetingOf(trx, actor, id);
    refuseUnlessOpen(actor, part, 'propose_meeting');
    refuseToAnswer(meeting, side);
    const at = clock.now();
    const acceptedSlot = chosenSlot(meeting, slot, at);
    await changeMeeting(trx, id, { state: 'accepted', acceptedSlot, updatedAt: at });
    await meet(trx, part, { at, personId: actor.personId });
    await recordMeeting(trx, actor, {
      kind: 'meeting.accepted',
      introductionId: meeting.introductionId,
      meetingId: id,
      side,
      at,
    });
  });
}

/** The first meeting moves the introduction on; each stands in its timeline. */
async function meet(
  trx: Trx,
  { introduction, side }: Part,
  { at, personId }: { at: Date; personId: string },
): Promise<void> {
  const { id, version } = introduction;
  const after = moved(introduction, { move: 'meet', by: side, at });
  if (after !== undefined) await changeIntroduction(trx, id, { ...after, version: version + 1 });
  await insertTimelineLines(trx, [{ introductionId: id, at, kind: 'meeting', side, personId }]);
}
