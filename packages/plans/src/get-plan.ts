import { asActor } from '@koble/accounts';
import type { Db, Trx } from '@koble/db';
import { planNotFound } from './plan-error';
import {
  findPlan,
  listConsentedOperators,
  listPeople,
  namesOfOrganisations,
  type PlanRow,
} from './plan-queries';
import type { PlanView } from './plan-views';
import type { PlanReader } from './record-plan-act';
import { listTasks } from './task-queries';

/**
 * A plan of the company, or one that is shared with the acting operator. Error: `plans.not_found`, also for what is another's or no
 * longer shared.
 */
export function getPlan({ db }: { db: Db }, actor: PlanReader, id: string): Promise<PlanView> {
  return asActor(db, actor, async (trx) => {
    const row = await findPlan(trx, id);
    if (row === undefined) throw planNotFound();
    return viewOf(trx, actor, row);
  });
}

async function viewOf(trx: Trx, actor: PlanReader, row: PlanRow): Promise<PlanView> {
  const { organisationId, sharedWith } = row;
  const mine = actor.organisationId === organisationId;
  const names = await namesOfOrganisations(
    trx,
    [organisationId, sharedWith].filter((id) => id !== null),
  );
  const tasks = await listTasks(trx, [row.id]);
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    note: row.note,
    company: names.get(organisationId) ?? '',
    mine,
    needId: row.needId,
    saved: row.saved,
    current: row.current,
    changes: row.changes,
    changedAt: row.changedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    sharedWith: sharedWith === null ? null : { id: sharedWith, name: names.get(sharedWith) ?? '' },
    operators: mine ? await listConsentedOperators(trx, organisationId) : [],
    tasks: tasks.map(({ planId: _, ...task }) => task),
    people: mine ? await listPeople(trx, organisationId) : [],
  };
}
