import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { deleteIntroduction } from './introduction-queries';
import { lockPart, refuseUnlessOpen } from './lock-for-action';
import { recordIntroductionAct } from './record-step';

/** Throws a draft away. Errors: `introductions.not_found`, `introductions.not_yours`, `introductions.wrong_state` when it was sent. */
export async function discardDraft(
  { db }: { db: Db },
  actor: SignedIn,
  { id }: { id: string },
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    refuseUnlessOpen(actor, await lockPart(trx, actor, id), 'discard');
    await recordIntroductionAct(trx, actor, { introductionId: id, action: 'discarded' });
    await deleteIntroduction(trx, id);
  });
}
