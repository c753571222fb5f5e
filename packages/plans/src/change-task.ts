import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import { osloDate, toldAlready, type Clock } from '@koble/kernel';
import { refuseStranger } from './assignee';
import { lockTaskAtVersion } from './lock-plan';
import type { TaskChange } from './plan-schema';
import type { CompanyActor } from './record-plan-act';
import { REMINDER_DAYS } from './reminder-days';
import { changeTaskRow } from './task-queries';

/**
 * Sets by when something is to be done, and who does it; a day that is set so no longer follows the plan. Errors: those of
 * `lockTaskAtVersion`, `plans.unknown_person`.
 */
export async function changeTask(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
  { dueOn, assigneeId, ...read }: TaskChange,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const task = await lockTaskAtVersion(trx, read);
    await refuseStranger(trx, actor, assigneeId);
    const isMoved = dueOn !== task.dueOn;
    const today = osloDate(clock.now());
    await changeTaskRow(trx, task.id, {
      assigneeId,
      dueOn,
      dueByPlan: task.dueByPlan && !isMoved,
      ...(isMoved ? toldAlready(REMINDER_DAYS, dueOn, today) : {}),
      version: task.version + 1,
    });
  });
}
