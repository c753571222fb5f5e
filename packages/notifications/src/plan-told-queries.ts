import type { Trx } from '@koble/db';

/** A plan in which something still is another than it was. */
export function findToldPlan(trx: Trx, id: string) {
  return trx
    .selectFrom('plan')
    .select(['organisationId', 'title'])
    .where('id', '=', id)
    .where('changedAt', 'is not', null)
    .executeTakeFirst();
}

/** Something that is still to be done for a plan; `assigneeId` only of one who is there. */
export function findToldTask(trx: Trx, taskId: string) {
  return trx
    .selectFrom('planTask as task')
    .innerJoin('plan', 'plan.id', 'task.planId')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.personId', '=', 'task.assigneeId')
        .onRef('membership.organisationId', '=', 'plan.organisationId'),
    )
    .select(['task.planId', 'task.kind', 'task.title', 'task.dueOn', 'plan.organisationId'])
    .select(['plan.title as planTitle', 'membership.personId as assigneeId'])
    .where('task.id', '=', taskId)
    .where('task.doneAt', 'is', null)
    .executeTakeFirst();
}
