import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import { changeIntroduction } from './introduction-queries';
import { lockForAction } from './lock-for-action';
import { pastTheWall } from './past-the-wall-queries';
import { recordStep } from './record-step';
import type { AtVersion } from './schema';

/**
 * An adviser leaves, and sees nothing of it any more; either side may ask another. Errors: those of `lockForAction`.
 */
export async function stayOut(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  input: z.output<typeof AtVersion>,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const at = clock.now();
    const { introduction, side } = await lockForAction(trx, actor, {
      ...input,
      action: 'stay_out',
    });
    const { id, version } = introduction;
    await recordStep(trx, actor, { introductionId: id, side, at, kind: 'stayed_out', event: null });
    // The wall lets nobody write a row that they may not read afterwards.
    await pastTheWall(trx, (owner) =>
      changeIntroduction(owner, id, { adviserPart: 'out', version: version + 1, updatedAt: at }),
    );
  });
}
