import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { agreementError } from './agreement-error';
import type { MilestoneMark } from './delivery-input';
import { deleteMilestoneDone, insertMilestoneDone } from './milestone-queries';
import { latestTerms } from './terms-queries';
import { besideAgreement, UNDER_WAY } from './under-way';

/**
 * Says that a milestone of the terms is reached, today, or not after all; the partner says it, since it is the partner's work. Errors:
 * those of `besideAgreement`, `agreements.not_yours` for the company, `agreements.no_such_milestone` (field `title`).
 */
export function markMilestone(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { id, title, done }: MilestoneMark,
): Promise<void> {
  return besideAgreement(db, actor, {
    id,
    states: UNDER_WAY,
    action: done ? 'milestone_reached' : 'milestone_opened',
    async work({ side }, trx) {
      if (side !== 'partner') throw agreementError('agreements.not_yours', 'forbidden');
      const milestones = (await latestTerms(trx, id))?.terms.milestones ?? [];
      if (!milestones.some((one) => one.title === title))
        throw agreementError('agreements.no_such_milestone', 'invalid', { field: 'title' });
      if (done)
        await insertMilestoneDone(trx, { agreementId: id, title, doneOn: osloDate(clock.now()) });
      else await deleteMilestoneDone(trx, { agreementId: id, title });
    },
  });
}
