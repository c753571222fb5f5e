import type { Actor } from '@koble/accounts/schema';
import { inTransaction, type Db } from '@koble/db';
import { DAY_MS, AppError, type Clock } from '@koble/kernel';
import { lockOwnNeed, wrongState } from './lock-own-need';
import type { NeedErrorCode } from './need';
import { setRenewed } from './need-queries';
import { NEED_NOTICE_DAYS, NEED_OPEN_DAYS } from './schema';

/**
 * Keeps a need of the actor's own company open for 90 days from now, in its last week or after its time is up; once. Errors:
 * `needs.not_found` as when it is closed; `needs.ends_later` before its last week; `needs.wrong_state` for a draft, a paused or a
 * closed one, and for an imported one, whose source says when it ends; `needs.renewed_already`.
 */
export async function renewNeed(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  id: string,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    const at = clock.now();
    const { state, source, expiresAt, renewedAt } = await lockOwnNeed(trx, actor, {
      id,
      to: 'published',
    });
    if ((state !== 'published' && state !== 'expired') || source === 'nav') throw wrongState(state);
    if (renewedAt !== null)
      throw new AppError<NeedErrorCode>('needs.renewed_already', 'conflict', {
        details: { renewedAt: renewedAt.toISOString() },
      });
    // The one renewal is not to be spent on days that are there already.
    if (expiresAt !== null && expiresAt.getTime() - at.getTime() > NEED_NOTICE_DAYS * DAY_MS)
      throw new AppError<NeedErrorCode>('needs.ends_later', 'conflict');
    await setRenewed(trx, id, {
      at,
      until: new Date(at.getTime() + NEED_OPEN_DAYS * DAY_MS),
    });
  });
}
