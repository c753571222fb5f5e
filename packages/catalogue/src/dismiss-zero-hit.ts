import { asActor, recordAct } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { synonymKey } from '@koble/taxonomy';
import type { DismissInput } from './synonym';
import { setDismissed } from './zero-hit-queries';

/** Sets a query aside as nothing to mend, for all advisers, or takes it back; one that nobody has searched for is passed over. */
export async function dismissZeroHit(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'operator'>,
  { word, dismissed }: DismissInput,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    await setDismissed(trx, synonymKey(word), dismissed ? clock.now() : null);
    await recordAct(trx, actor, {
      action: dismissed ? 'zero_hit.dismissed' : 'zero_hit.taken_back',
      details: { word },
    });
  });
}
