import { asActor, recordAct } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { lockMeetingOf } from './meeting-access';
import { changeMeeting } from './meeting-queries';
import { refuseNextStep } from './meeting-rules';
import type { NextStep } from './schema';
import { touchIntroduction } from './thread-queries';

/**
 * What one side says is next, when the meeting is over; the other reads it when both have said it. Errors:
 * `meetings.not_found`, `.not_yours`, `.wrong_state`, `.not_over`, `.next_steps_known`.
 */
export async function answerNextStep(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { id, step }: { id: string; step: NextStep },
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const { meeting, side } = await lockMeetingOf(trx, actor, id);
    const at = clock.now();
    refuseNextStep(meeting, at);
    await changeMeeting(trx, id, {
      ...(side === 'initiator' ? { initiatorNextStep: step } : { receiverNextStep: step }),
      updatedAt: at,
    });
    await touchIntroduction(trx, meeting.introductionId, at);
    await recordAct(trx, actor, {
      action: 'meeting.next_step',
      objectKind: 'meeting',
      objectId: id,
    });
  });
}
