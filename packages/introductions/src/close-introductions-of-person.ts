import { emitEvent, type Trx } from '@koble/db';
import { moved } from './introduction';
import type { IntroductionEvent } from './introduction-events';
import {
  changeIntroduction,
  deleteIntroduction,
  insertTimelineLines,
  lockIntroductionsOfPerson,
  type IntroductionRow,
} from './introduction-queries';
import { proposedText } from './propose-decline-text';

/**
 * Ends what a person takes part in as themself, before their account is deleted: drafts are thrown away, what they had said yes to is
 * withdrawn and the rest declined, and the other side is told that nobody is there any more. What they did for an organisation
 * stays its own. Gives how many were ended.
 */
export async function closeIntroductionsOfPerson(
  trx: Trx,
  now: Date,
  personId: string,
): Promise<number> {
  const introductions = await lockIntroductionsOfPerson(trx, personId);
  let ended = 0;
  for (const introduction of introductions) {
    const side = introduction.initiatorPersonId === personId ? 'initiator' : 'receiver';
    if (await endFor(trx, introduction, { side, at: now })) ended += 1;
  }
  return ended;
}

async function endFor(
  trx: Trx,
  introduction: IntroductionRow,
  { side, at }: { side: 'initiator' | 'receiver'; at: Date },
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
    declineText: await proposedText(trx, { introduction, side }, 'gone'),
    declinedBy: side,
    // The person is let go of here: the text is Koble's word to the other side, and no word of theirs to erase with the rest.
    ...(side === 'initiator' ? { initiatorPersonId: null } : { receiverPersonId: null }),
  });
  await tell(
    trx,
    { side, at },
    { kind: 'introduction.declined', introductionId: id, by: null, side },
  );
  return true;
}

type Ending = Extract<
  IntroductionEvent,
  { kind: 'introduction.withdrawn' | 'introduction.declined' }
>;

async function tell(
  trx: Trx,
  { side, at }: { side: 'initiator' | 'receiver'; at: Date },
  event: Ending,
): Promise<void> {
  const kind = event.kind === 'introduction.withdrawn' ? 'withdrawn' : 'declined';
  const { introductionId } = event;
  await insertTimelineLines(trx, [{ introductionId, at, kind, side, personId: null }]);
  await emitEvent(trx, event);
}
