import { emitEvent, type Trx } from '@koble/db';
import { moved } from './introduction';
import type { IntroductionEvent } from './introduction-events';
import {
  changeIntroduction,
  deleteIntroduction,
  insertTimelineLines,
  type IntroductionChange,
  type IntroductionRow,
} from './introduction-queries';
import { proposedText } from './propose-decline-text';

/** Whose end it is, and why it comes: they leave Koble, or they take their profile away. */
interface Ended {
  side: 'initiator' | 'receiver';
  at: Date;
  why: 'gone' | 'profile_removed';
}

/**
 * Ends one for a side that answers no more, and tells the other: a draft is thrown away, what the side had said yes to is withdrawn
 * and the rest declined. False where there is nothing to end.
 */
export async function endIntroduction(
  trx: Trx,
  introduction: IntroductionRow,
  { side, at, why }: Ended,
): Promise<boolean> {
  const { id, state, version } = introduction;
  if (state === 'draft') {
    await deleteIntroduction(trx, id);
    return true;
  }
  const closed = { closedAt: at, version: version + 1, updatedAt: at };
  const withdrawn = moved(introduction, { move: 'withdraw', by: side, at });
  if (withdrawn !== undefined) {
    await changeIntroduction(trx, id, { ...withdrawn, ...closed });
    await tell(
      trx,
      { side, at },
      { kind: 'introduction.withdrawn', introductionId: id, by: null, side },
    );
    return true;
  }
  const declined = moved(introduction, { move: 'decline', by: side, at });
  if (declined === undefined) return false;
  await changeIntroduction(trx, id, {
    ...declined,
    ...closed,
    declineReason: 'other',
    declineText: await proposedText(trx, { introduction, side }, why),
    declinedBy: side,
    ...(why === 'gone' ? withoutPerson(side) : {}),
  });
  await tell(
    trx,
    { side, at },
    { kind: 'introduction.declined', introductionId: id, by: null, side },
  );
  return true;
}

/** The person is let go of here: the text is Koble's word to the other side, and no word of theirs to erase with the rest. */
function withoutPerson(side: Ended['side']): IntroductionChange {
  return side === 'initiator' ? { initiatorPersonId: null } : { receiverPersonId: null };
}

type Ending = Extract<
  IntroductionEvent,
  { kind: 'introduction.withdrawn' | 'introduction.declined' }
>;

async function tell(
  trx: Trx,
  { side, at }: Pick<Ended, 'side' | 'at'>,
  event: Ending,
): Promise<void> {
  const kind = event.kind === 'introduction.withdrawn' ? 'withdrawn' : 'declined';
  const { introductionId } = event;
  await insertTimelineLines(trx, [{ introductionId, at, kind, side, personId: null }]);
  await emitEvent(trx, event);
}
