import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import { osloDate, toldAlready, type Clock } from '@koble/kernel';
import { pictureNow } from './look-at-plan';
import { findPlanOfParts, insertParts, type PlanPart } from './part-queries';
import { planError } from './plan-error';
import type { PlanPicture } from './plan-picture';
import { countPlans, insertPlan } from './plan-queries';
import type { NewPlan } from './plan-schema';
import { plannedTasks } from './planned-tasks';
import { recordPlanAct, type CompanyActor } from './record-plan-act';
import { REMINDER_DAYS } from './reminder-days';
import { insertTasks } from './task-queries';

/** More than any small company follows, and less than would be a burden. */
const MAX_PLANS = 50;

/**
 * Makes a bundle of the company's own need its plan, with what has to be done for it by when. What it says is what its parts say
 * now. The same bundle saved again is the plan that is there. Gives its id. Errors: `plans.unknown_need`, `plans.no_parts`,
 * `plans.part_gone`, `plans.too_many`.
 */
export async function savePlan(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
  input: NewPlan,
): Promise<{ id: string }> {
  const at = clock.now();
  const today = osloDate(at);
  const { organisationId } = actor;
  const parts = partsOf(input);
  const saved = await pictureNow(db, { organisationId, parts }, at);
  if (saved === undefined) throw planError('plans.unknown_need', 'not_found', { field: 'needId' });
  refuseGone(saved, parts);
  return asActor(db, actor, async (trx) => {
    const known = await findPlanOfParts(
      trx,
      organisationId,
      parts.map(({ partId }) => partId),
    );
    if (known !== undefined) return { id: known };
    if ((await countPlans(trx, organisationId)) >= MAX_PLANS)
      throw planError('plans.too_many', 'conflict', { details: { max: MAX_PLANS } });
    const id = await insertPlan(trx, {
      ...{ organisationId, saved },
      needId: input.needId,
      title: saved.need.title,
      lookedOn: today,
      createdAt: at,
      updatedAt: at,
    });
    await insertParts(trx, id, parts);
    const made = { planId: id, dueByPlan: true, createdAt: at };
    await insertTasks(
      trx,
      plannedTasks(saved, today).map((task) => ({
        ...task,
        ...made,
        ...toldAlready(REMINDER_DAYS, task.dueOn, today),
      })),
    );
    await recordPlanAct(trx, actor, { act: 'saved', id });
    return { id };
  });
}

function partsOf({ needId, parts }: NewPlan): PlanPart[] {
  const { person, pilot, calls } = parts;
  const chosen: PlanPart[] = [
    ...(person === null ? [] : [{ kind: 'person' as const, partId: person }]),
    ...(pilot === null ? [] : [{ kind: 'pilot' as const, partId: pilot }]),
    ...calls.map((partId) => ({ kind: 'call' as const, partId })),
  ];
  if (chosen.length === 0) throw planError('plans.no_parts', 'invalid', { field: 'parts' });
  return [{ kind: 'need', partId: needId }, ...chosen];
}

function refuseGone({ person, pilot, calls }: PlanPicture, parts: readonly PlanPart[]): void {
  const there = [person, pilot, ...calls].filter((part) => part !== null).length;
  if (there < parts.length - 1) throw planError('plans.part_gone', 'conflict', { field: 'parts' });
}
