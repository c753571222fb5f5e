import type { Db } from '@koble/db';
import type { Ids } from './world-ids';

/** The company's plans: one of its own, and one that is shared with the operator and in which something has changed. */
export async function addPlans(
  db: Db,
  now: Date,
  { organisations, things }: Pick<Ids, 'organisations' | 'things'>,
): Promise<void> {
  const cost = {
    totalOre: 13_100_000,
    grantOre: 0,
    ownCashOre: 11_000_000,
    ownHours: 30,
    gapOre: 0,
    grantKnown: true,
  };
  const saved = JSON.stringify({
    need: {
      title: 'Vi vil sveise med robot',
      open: true,
      wants: ['pilot'],
      startsOn: null,
      budgetOre: null,
    },
    person: null,
    pilot: null,
    calls: [],
    cost,
    calendar: [],
    startsOn: null,
    weakestPart: 'pilot',
  });
  const change = { part: 'money', fact: 'own_cash', title: null, before: 1, after: 2 };
  const made = {
    organisationId: organisations.company,
    needId: things.need,
    title: 'Robot i vår',
    saved,
    lookedOn: '2026-11-23',
    createdAt: now,
    updatedAt: now,
  };
  await db
    .insertInto('plan')
    .values([
      { ...made, id: things.plan },
      {
        ...made,
        id: things.sharedPlan,
        sharedWith: organisations.operator,
        current: saved,
        changes: JSON.stringify([change]),
        changedAt: now,
      },
    ])
    .execute();
  const task = { kind: 'own', title: 'Ring banken', createdAt: now } as const;
  await db
    .insertInto('planTask')
    .values([
      { ...task, id: things.planTask, planId: things.plan },
      { ...task, id: things.sharedTask, planId: things.sharedPlan },
    ])
    .execute();
}
