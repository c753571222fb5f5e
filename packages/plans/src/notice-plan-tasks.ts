import { emitEvent, inTransaction, type Db, type Trx } from '@koble/db';
import { isTimeToTell, osloDate, reminderDue, type IsoDate } from '@koble/kernel';
import type { PlanEvent } from './plan-events';
import { REMINDER_DAYS } from './reminder-days';
import { lockDueTasks } from './reminder-queries';
import { changeTaskRow } from './task-queries';

const BATCH = 500;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Tells companies of the days of what they have to do for their plans, a week and a day ahead and when one has passed, each once,
 * also while several workers ask or one begins anew; gives how many. At night nobody is told.
 */
export async function noticePlanTasks(db: Db, now: Date): Promise<number> {
  if (!isTimeToTell(now)) return 0;
  const today = osloDate(now);
  let told = 0;
  for (let after: string | undefined = FIRST_ID; after !== undefined;) {
    const from: string = after;
    const batch = await inTransaction(db, (trx) => tellBatch(trx, { today, after: from }));
    told += batch.told;
    after = batch.last;
  }
  return told;
}

async function tellBatch(
  trx: Trx,
  { today, after }: { today: IsoDate; after: string },
): Promise<{ told: number; last: string | undefined }> {
  const tasks = await lockDueTasks(trx, { today, after, limit: BATCH });
  let told = 0;
  for (const { id: taskId, dueOn, ...task } of tasks) {
    if (dueOn === null) continue;
    const days = reminderDue(REMINDER_DAYS, { ...task, dueOn }, today);
    if (days === null) continue;
    await changeTaskRow(trx, taskId, { toldFor: dueOn, toldDays: days });
    const kind = days < 0 ? 'plan.overdue' : 'plan.deadline';
    await emitEvent<PlanEvent>(trx, { kind, taskId, onDate: dueOn, days });
    told += 1;
  }
  return { told, last: tasks.length < BATCH ? undefined : tasks.at(-1)?.id };
}
