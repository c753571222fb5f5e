import type { DB, Trx } from '@koble/db';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { PlanTask } from './plan-views';

export type TaskRow = Selectable<DB['planTask']>;

export async function insertTasks(
  trx: Trx,
  rows: readonly Insertable<DB['planTask']>[],
): Promise<void> {
  if (rows.length > 0) await trx.insertInto('planTask').values(rows).execute();
}

/** A task of a plan that the actor sees, kept from others until the transaction ends. */
export function lockTask(trx: Trx, id: string): Promise<TaskRow | undefined> {
  return trx.selectFrom('planTask').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** What is still to be done of a plan, of what came with it. */
export function lockPlannedTasks(trx: Trx, planId: string): Promise<TaskRow[]> {
  return trx
    .selectFrom('planTask')
    .selectAll()
    .where('planId', '=', planId)
    .where('doneAt', 'is', null)
    .where('kind', '<>', 'own')
    .orderBy('id')
    .forUpdate()
    .execute();
}

export async function changeTaskRow(
  trx: Trx,
  id: string,
  set: Updateable<DB['planTask']>,
): Promise<void> {
  await trx.updateTable('planTask').set(set).where('id', '=', id).execute();
}

export async function deleteTask(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('planTask').where('id', '=', id).execute();
}

export async function countTasks(trx: Trx, planId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('planTask')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('planId', '=', planId)
    .executeTakeFirstOrThrow();
  return count;
}

/** The tasks of these plans: what is due first, then what has no day, in the order in which it comes up. */
export async function listTasks(
  trx: Trx,
  planIds: readonly string[],
): Promise<(PlanTask & { planId: string })[]> {
  if (planIds.length === 0) return [];
  const rows = await trx
    .selectFrom('planTask as task')
    .innerJoin('plan', 'plan.id', 'task.planId')
    .leftJoin('fundingCall as call', 'call.id', 'task.partId')
    .leftJoin('person as assignee', 'assignee.id', 'task.assigneeId')
    .leftJoin('person as doer', 'doer.id', 'task.doneBy')
    .leftJoin('organisation as operator', (join) =>
      join
        .onRef('operator.id', '=', 'task.doneFor')
        .onRef('operator.id', '<>', 'plan.organisationId'),
    )
    .select(['task.id', 'task.version', 'task.planId', 'task.kind', 'task.dueOn'])
    .select(({ fn }) => fn.coalesce('task.title', 'call.title').as('title'))
    .select(['task.assigneeId', 'task.doneAt', 'assignee.name as assigneeName'])
    .select(['doer.name as doerName', 'operator.name as operator'])
    .where('task.planId', 'in', planIds)
    .orderBy('task.dueOn', (by) => by.asc().nullsLast())
    .orderBy('task.kind')
    .orderBy('task.createdAt')
    .orderBy('task.id')
    .execute();
  return rows.map(({ assigneeId, assigneeName, doneAt, doerName, operator, ...task }) => ({
    ...task,
    assignee:
      assigneeId === null || assigneeName === null
        ? null
        : { personId: assigneeId, name: assigneeName },
    done: doneAt === null ? null : { at: doneAt.toISOString(), by: doerName, operator },
  }));
}
