import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import { listPlanRows, namesOfOrganisations, type PlanRow } from './plan-queries';
import type { PlanSummary, PlanTask } from './plan-views';
import type { PlanReader } from './record-plan-act';
import { listTasks } from './task-queries';

/** The company's plans, or those that are shared with the acting operator: what has changed first, then the newest. */
export function listPlans({ db }: { db: Db }, actor: PlanReader): Promise<PlanSummary[]> {
  return asActor(db, actor, async (trx) => {
    const rows = await listPlanRows(trx);
    const tasks = await listTasks(
      trx,
      rows.map(({ id }) => id),
    );
    const names = await namesOfOrganisations(trx, [
      ...new Set(rows.map(({ organisationId }) => organisationId)),
    ]);
    return rows
      .map((row) => ({
        ...summaryOf(
          row,
          tasks.filter(({ planId }) => planId === row.id),
        ),
        company: names.get(row.organisationId) ?? '',
      }))
      .toSorted((a, b) => Number(b.changes > 0) - Number(a.changes > 0));
  });
}

function summaryOf(row: PlanRow, tasks: readonly PlanTask[]): Omit<PlanSummary, 'company'> {
  const { cost, startsOn } = row.saved;
  const next = tasks.find(({ done }) => done === null);
  return {
    id: row.id,
    title: row.title,
    ownCashOre: cost.ownCashOre,
    grantOre: cost.grantOre,
    grantKnown: cost.grantKnown,
    startsOn,
    changes: row.changes.length,
    done: tasks.filter(({ done }) => done !== null).length,
    tasks: tasks.length,
    next: next === undefined ? null : { kind: next.kind, title: next.title, dueOn: next.dueOn },
  };
}
