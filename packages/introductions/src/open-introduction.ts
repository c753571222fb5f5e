import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { onlyLooks } from './introduction-actions';
import { moved } from './introduction';
import { changeIntroduction } from './introduction-queries';
import { lockPart } from './lock-for-action';
import { recordStep } from './record-step';

/**
 * Notes that the receiver has read it, the first time that somebody of theirs opens it; nothing for anybody else. The version stays:
 * what either side has on its page is as right as before. Error: `introductions.not_found`.
 */
export async function openIntroduction(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { id }: { id: string },
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const at = clock.now();
    const { introduction, side } = await lockPart(trx, actor, id);
    const after = onlyLooks(actor)
      ? undefined
      : moved(introduction, { move: 'open', by: side, at });
    if (after === undefined) return;
    await changeIntroduction(trx, id, { ...after, readAt: at, updatedAt: at });
    await recordStep(trx, actor, { introductionId: id, side, at, kind: 'read', event: null });
  });
}
