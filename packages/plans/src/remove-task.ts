import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import { lockTaskAtVersion } from './lock-plan';
import { planError } from './plan-error';
import type { PlanVersion } from './plan-schema';
import type { CompanyActor } from './record-plan-act';
import { deleteTask } from './task-queries';

/** Takes away something that the company added itself. Errors: those of `lockTaskAtVersion`, `plans.not_own_task`. */
export async function removeTask(
  { db }: { db: Db },
  actor: CompanyActor,
  read: PlanVersion,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const { id, kind } = await lockTaskAtVersion(trx, read);
    if (kind !== 'own') throw planError('plans.not_own_task', 'conflict');
    await deleteTask(trx, id);
  });
}
