import { emitEvent, type Db, type Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { IntroductionEvent } from './introduction-events';
import {
  endPassedProposals,
  takeNextStepQuestions,
  takeReminders,
  type DueMeeting,
} from './meeting-queries';

/**
 * The clock of meetings: a reminder in the last day before one, the question of what is next an hour after it, and the end of
 * proposals that nobody answered in time. Each is told once, however many workers do this at the same time. Gives how many.
 */
export async function advanceMeetings({
  db,
  clock,
}: {
  db: Db;
  clock: Clock;
}): Promise<{ reminded: number; asked: number; ended: number }> {
  const now = clock.now();
  const reminded = await takeAll(db, async (trx) =>
    tell(trx, 'meeting.reminder', await takeReminders(trx, now)),
  );
  const asked = await takeAll(db, async (trx) =>
    tell(trx, 'meeting.next_step_asked', await takeNextStepQuestions(trx, now)),
  );
  return { reminded, asked, ended: await endPassedProposals(db, now) };
}

async function takeAll(db: Db, take: (trx: Trx) => Promise<number>): Promise<number> {
  let taken = 0;
  for (;;) {
    const some = await db.transaction().execute(take);
    if (some === 0) return taken;
    taken += some;
  }
}

async function tell(
  trx: Trx,
  kind: 'meeting.reminder' | 'meeting.next_step_asked',
  meetings: readonly DueMeeting[],
): Promise<number> {
  for (const { id, introductionId } of meetings)
    await emitEvent<IntroductionEvent>(trx, { kind, introductionId, meetingId: id });
  return meetings.length;
}
