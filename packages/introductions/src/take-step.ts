import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { moved, type Move, type Moved } from './introduction';
import type { IntroductionEvent } from './introduction-events';
import { changeIntroduction, type IntroductionChange } from './introduction-queries';
import { lockForAction, type Part } from './lock-for-action';
import { recordStep } from './record-step';
import type { Action, TimelineKind } from './schema';

interface StepOf extends Part {
  trx: Trx;
  at: Date;
}

/** What a step writes besides what every step does. */
export interface Change {
  set: IntroductionChange;
  kind: TimelineKind;
  event: IntroductionEvent | null;
}

/**
 * Takes one step of an introduction for somebody: locks it, refuses what is not theirs to do now, changes it and counts its version
 * on, writes timeline and audit log and tells of it, all or nothing. Errors: those of `lockForAction`.
 */
export async function takeStep(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  step: {
    id: string;
    version: number;
    action: Action;
    change: (of: StepOf) => Change | Promise<Change>;
  },
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const at = clock.now();
    const part = await lockForAction(trx, actor, step);
    const { set, kind, event } = await step.change({ ...part, trx, at });
    const { id, version } = part.introduction;
    await changeIntroduction(trx, id, { ...set, version: version + 1, updatedAt: at });
    await recordStep(trx, actor, { introductionId: id, side: part.side, at, kind, event });
  });
}

/** The columns of a move that `lockForAction` has found open. */
export function move({ introduction, side, at }: Part & { at: Date }, of: Move): Moved {
  const after = moved(introduction, { move: of, by: side, at });
  if (after === undefined) throw new Error(`not open: ${of} from ${introduction.state}`);
  return after;
}
