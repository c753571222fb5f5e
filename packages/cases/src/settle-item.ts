import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { ItemDone } from './case-schema';
import { changeItemRow } from './item-queries';
import { lockItemAtVersion } from './lock-item';
import type { CompanyActor } from './record-step';

/** Ticks something off, or takes the tick away. Errors: those of `lockItemAtVersion`. */
export async function settleItem(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
  { done, ...input }: ItemDone,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const { id, version } = await lockItemAtVersion(trx, input);
    await changeItemRow(trx, id, {
      doneAt: done ? clock.now() : null,
      doneBy: done ? actor.personId : null,
      version: version + 1,
    });
  });
}
