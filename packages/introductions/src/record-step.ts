import { recordAct } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import { emitEvent, type Trx } from '@koble/db';
import type { IntroductionEvent } from './introduction-events';
import { insertTimelineLines } from './introduction-queries';
import type { Side, TimelineKind } from './schema';

interface Step {
  introductionId: string;
  side: Side;
  at: Date;
  kind: TimelineKind;
  /** What the others are told; null for what they see when they look. */
  event: IntroductionEvent | null;
}

/** Writes a step that somebody took into the timeline and the audit log, and tells of it. */
export async function recordStep(trx: Trx, actor: SignedIn, step: Step): Promise<void> {
  const { introductionId, side, at, kind, event } = step;
  await insertTimelineLines(trx, [{ introductionId, at, kind, side, personId: actor.personId }]);
  await recordIntroductionAct(trx, actor, { introductionId, action: kind });
  if (event !== null) await emitEvent(trx, event);
}

/** Writes an act into the audit log that the other side has no part in. */
export async function recordIntroductionAct(
  trx: Trx,
  actor: SignedIn,
  { introductionId, action }: { introductionId: string; action: string },
): Promise<void> {
  await recordAct(trx, actor, {
    action: `introduction.${action}`,
    objectKind: 'introduction',
    objectId: introductionId,
  });
}
