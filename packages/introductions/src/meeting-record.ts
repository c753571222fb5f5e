import { recordAct } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import { emitEvent, type Trx } from '@koble/db';
import type { IntroductionEvent } from './introduction-events';
import type { MeetingSide } from './meeting-rules';
import { touchIntroduction } from './thread-queries';

interface MeetingStep {
  kind: 'meeting.proposed' | 'meeting.accepted' | 'meeting.declined' | 'meeting.cancelled';
  introductionId: string;
  meetingId: string;
  side: MeetingSide;
  at: Date;
}

/** Tells the others of a step towards a meeting, and writes it down. */
export async function recordMeeting(
  trx: Trx,
  actor: SignedIn,
  { at, ...step }: MeetingStep,
): Promise<void> {
  await touchIntroduction(trx, step.introductionId, at);
  await emitEvent<IntroductionEvent>(trx, { ...step, by: actor.personId });
  await recordAct(trx, actor, {
    action: step.kind,
    objectKind: 'meeting',
    objectId: step.meetingId,
  });
}
