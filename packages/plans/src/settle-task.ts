import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { lockTaskAtVersion } from './lock-plan';
import type { TaskDone } from './plan-schema';
import type { PlanReader } from './record-plan-act';
import { changeTaskRow } from './task-queries';

/** Ticks something off, or takes the tick away; also the advisers with whom the plan is shared. Errors: those of `lockTaskAtVersion`. */
export async function settleTask(
  { db, clock }: { db: Db; clock: Clock },
  actor: PlanReader,
  { done, ...read }: TaskDone,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const { id, version } = await lockTaskAtVersion(trx, read);
    await changeTaskRow(trx, id, {
      doneAt: done ? clock.now() : null,
      doneBy: done ? actor.personId : null,
      doneFor: done ? actor.organisationId : null,
      version: version + 1,
    });
  });
}
