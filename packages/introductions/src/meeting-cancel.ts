import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { lockMeetingOf } from './meeting-access';
import { changeMeeting } from './meeting-queries';
import { recordMeeting } from './meeting-record';
import { refuseToCancel } from './meeting-rules';

/**
 * Takes one's own proposal back, or ends what both agreed to until it begins. Errors: `meetings.not_found`, `.not_yours`,
 * `.wrong_state`, `.has_begun`.
 */
export async function cancelMeeting(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  id: string,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const { meeting, side } = await lockMeetingOf(trx, actor, id);
    const at = clock.now();
    refuseToCancel(meeting, side, at);
    const { introductionId, acceptedSlot, sequence } = meeting;
    await changeMeeting(trx, id, {
      state: 'cancelled',
      updatedAt: at,
      // The calendar entry that is taken out says when it was.
      ...(acceptedSlot !== null && {
        acceptedSlot: null,
        slots: [acceptedSlot],
        sequence: sequence + 1,
      }),
    });
    await recordMeeting(trx, actor, {
      kind: 'meeting.cancelled',
      introductionId,
      meetingId: id,
      side,
      at,
    });
  });
}
