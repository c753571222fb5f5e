import { asActor } from '@koble/accounts';
import type { Db, Trx } from '@koble/db';
import { osloDate, toldAlready, type Clock, type IsoDate } from '@koble/kernel';
import { lockPlanAtVersion } from './lock-plan';
import { deleteParts, listParts } from './part-queries';
import { planError } from './plan-error';
import type { PlanPicture } from './plan-picture';
import { changePlanRow } from './plan-queries';
import type { PlanVersion } from './plan-schema';
import { plannedTasks } from './planned-tasks';
import { recordPlanAct, type CompanyActor } from './record-plan-act';
import { REMINDER_DAYS } from './reminder-days';
import { changeTaskRow, deleteTask, lockPlannedTasks } from './task-queries';

/**
 * Says yes to what has changed: the plan is what its parts say now, without those that are gone, and what is still to be done moves
 * with it. A day that the company set itself stays. Errors: `plans.not_found`, `plans.changed_meanwhile`, `plans.nothing_changed`
 * also where nothing can be made of it any more.
 */
export async function takeOverChanges(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
  read: PlanVersion,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const { id, version, current } = await lockPlanAtVersion(trx, actor, read);
    if (current === null) throw planError('plans.nothing_changed', 'conflict');
    const at = clock.now();
    await changePlanRow(trx, id, {
      saved: current,
      current: null,
      changes: [],
      changedAt: null,
      version: version + 1,
      updatedAt: at,
    });
    await dropGoneParts(trx, id, current);
    await moveTasks(trx, { id, current, today: osloDate(at) });
    await recordPlanAct(trx, actor, { act: 'taken_over', id });
  });
}

async function dropGoneParts(trx: Trx, id: string, picture: PlanPicture): Promise<void> {
  const { person, pilot, calls } = picture;
  const there = [person, pilot, ...calls].map((part) => part?.id);
  const parts = await listParts(trx, id);
  const gone = parts.filter(({ kind, partId }) => kind !== 'need' && !there.includes(partId));
  await deleteParts(
    trx,
    id,
    gone.map(({ partId }) => partId),
  );
}

async function moveTasks(
  trx: Trx,
  { id, current, today }: { id: string; current: PlanPicture; today: IsoDate },
): Promise<void> {
  const planned = plannedTasks(current, today);
  for (const task of await lockPlannedTasks(trx, id)) {
    const { kind, partId } = task;
    const now = planned.find((one) => one.kind === kind && one.partId === partId);
    if (now === undefined) await deleteTask(trx, task.id);
    else if (task.dueByPlan && now.dueOn !== task.dueOn)
      await changeTaskRow(trx, task.id, {
        dueOn: now.dueOn,
        ...toldAlready(REMINDER_DAYS, now.dueOn, today),
        version: task.version + 1,
      });
  }
}
