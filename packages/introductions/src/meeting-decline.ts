import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { lockMeetingOf } from './meeting-access';
import { changeMeeting } from './meeting-queries';
import { recordMeeting } from './meeting-record';
import { refuseToAnswer } from './meeting-rules';

/** The other side can at none of the moments. Errors: `meetings.not_found`, `.not_yours`, `.own_proposal`, `.wrong_state`. */
export async function declineMeeting(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  id: string,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const { meeting, side } = await lockMeetingOf(trx, actor, id);
    refuseToAnswer(meeting, side);
    const at = clock.now();
    await changeMeeting(trx, id, { state: 'declined', updatedAt: at });
    const { introductionId } = meeting;
    await recordMeeting(trx, actor, {
      kind: 'meeting.declined',
      introductionId,
      meetingId: id,
      side,
      at,
    });
  });
}
