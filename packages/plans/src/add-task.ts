import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import { osloDate, toldAlready, type Clock } from '@koble/kernel';
import { refuseStranger } from './assignee';
import { planError, planNotFound } from './plan-error';
import { lockPlan } from './plan-queries';
import type { NewTask } from './plan-schema';
import type { CompanyActor } from './record-plan-act';
import { REMINDER_DAYS } from './reminder-days';
import { countTasks, insertTasks } from './task-queries';

const MAX_TASKS = 100;

/** Adds something of the company's own to do for a plan. Errors: `plans.not_found`, `plans.unknown_person`, `plans.too_many`. */
export async function addTask(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
  { planId, title, dueOn, assigneeId }: NewTask,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const plan = await lockPlan(trx, planId);
    if (plan?.organisationId !== actor.organisationId) throw planNotFound();
    await refuseStranger(trx, actor, assigneeId);
    if ((await countTasks(trx, planId)) >= MAX_TASKS)
      throw planError('plans.too_many', 'conflict', { details: { max: MAX_TASKS } });
    const createdAt = clock.now();
    const told = toldAlready(REMINDER_DAYS, dueOn, osloDate(createdAt));
    await insertTasks(trx, [{ planId, kind: 'own', title, dueOn, assigneeId, createdAt, ...told }]);
  });
}
