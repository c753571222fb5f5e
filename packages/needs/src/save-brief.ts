import type { OrganisationActor } from '@koble/accounts/schema';
import { inTransaction, type Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { insertBrief } from './brief-queries';
import type { BriefSave } from './challenge-brief';
import { lockOwnChallenge } from './lock-own-challenge';
import type { NeedErrorCode } from './need';

/**
 * Saves a company's challenge in five fields as the next version; an adviser who acts for it is named with what they wrote. Every
 * version is kept, so that the company sees what was changed. Errors: those of `lockOwnChallenge`; `needs.changed_meanwhile` where
 * somebody has saved since this version was read: nothing is written then.
 */
export function saveBrief(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  { id, version, brief }: BriefSave,
): Promise<{ version: number }> {
  return inTransaction(db, async (trx) => {
    await lockOwnChallenge(trx, actor, id);
    const saved = await insertBrief(trx, {
      ...brief,
      needId: id,
      version: version + 1,
      operatorId: actor.operatorId ?? null,
      savedAt: clock.now(),
    });
    if (!saved) throw new AppError<NeedErrorCode>('needs.changed_meanwhile', 'conflict');
    return { version: version + 1 };
  });
}
