import type { OrganisationActor } from '@koble/accounts/schema';
import { inTransaction, type Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { lockUnpublishedNeed } from './lock-unpublished-need';
import { needColumns } from './need-columns';
import { updateNeed } from './need-queries';
import { postingOf, tellPosted } from './posting';
import { refuseUnknownIds } from './publish-need';
import type { NeedInput, PostedNeed } from './schema';

/**
 * Posts a need of the actor's own company again, put right, that was sent back or still waits for an adviser. Errors: those of
 * `publishNeed`; `needs.not_found` as when it is closed; `needs.wrong_state` for one that has been published.
 */
export async function resubmitNeed(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  { id, need }: { id: string; need: NeedInput },
): Promise<PostedNeed> {
  refuseUnknownIds(need);
  return inTransaction(db, async (trx) => {
    await lockUnpublishedNeed(trx, actor, id);
    const { columns, review } = await postingOf(trx, actor, clock.now());
    await updateNeed(trx, id, { ...needColumns(need), ...columns });
    return tellPosted(trx, { id, review });
  });
}
