import { addDays, fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventsAbout } from '../../../tests/support/account-examples';
import { addPlanParts } from '../../../tests/support/plan-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addTask } from './add-task';
import { changeTask } from './change-task';
import { getPlan } from './get-plan';
import { noticePlanTasks } from './notice-plan-tasks';
import { removePlan } from './remove-plan';
import { savePlan } from './save-plan';
import { settleTask } from './settle-task';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T10:00:00Z');
const place = { db, clock };
const DUE = '2027-01-20';

let parts: Awaited<ReturnType<typeof addPlanParts>>;
let id: string;
const task = async () => {
  const own = (await getPlan(place, parts.company, id)).tasks.find(({ kind }) => kind === 'own');
  if (own === undefined) throw new Error('the task is gone');
  return own;
};
const told = async (taskId: string) =>
  (await eventsAbout(db, taskId)).map(({ kind, days }) => [kind, days]);
const set = (dueOn: string | null) => async (): Promise<void> => {
  const { id: taskId, version } = await task();
  await changeTask(place, parts.company, { id: taskId, version, dueOn, assigneeId: null });
};
/** Two workers look, on so many days before the day of the task, or after it. */
async function lookOn(daysBefore: number): Promise<void> {
  clock.set(`${addDays(DUE, -daysBefore)}T10:00:00Z`);
  await Promise.all([noticePlanTasks(db, clock.now()), noticePlanTasks(db, clock.now())]);
}

beforeEach(async () => {
  clock.set('2026-11-28T10:00:00Z');
  await db.deleteFrom('plan').execute();
  await db.deleteFrom('domainEvent').execute();
  parts = await addPlanParts(place, {});
  ({ id } = await savePlan(place, parts.company, parts.input));
  const ring = { planId: id, title: 'Ring banken', dueOn: DUE, assigneeId: null };
  await addTask(place, parts.company, ring);
});

describe('what is to be done for a plan', () => {
  test('is told of a week and a day ahead and when it is late, once each, whoever looks how often', async () => {
    const { id: taskId } = await task();
    for (const daysBefore of [9, 8, 7, 7, 5, 2, 1, 0, -1, -1, -2, -30]) await lookOn(daysBefore);
    expect(await eventsAbout(db, taskId)).toEqual([
      { kind: 'plan.deadline', taskId, onDate: DUE, days: 7 },
      { kind: 'plan.deadline', taskId, onDate: DUE, days: 1 },
      { kind: 'plan.overdue', taskId, onDate: DUE, days: -1 },
    ]);
  });

  test('is told of at no time of the night', async () => {
    expect(await noticePlanTasks(db, new Date('2027-01-13T04:30:00Z'))).toBe(0);
  });

  test('is told of no more once it is done, and again where that was a mistake', async () => {
    const { id: taskId, version } = await task();
    await settleTask(place, parts.company, { id: taskId, version, done: true });
    await lookOn(7);
    await lookOn(1);
    expect(await told(taskId)).toEqual([]);
    await settleTask(place, parts.company, { id: taskId, version: version + 1, done: false });
    await lookOn(-1);
    expect(await told(taskId)).toEqual([['plan.overdue', -1]]);
  });

  test('is told of anew for another day, but not of what whoever set it knows', async () => {
    const { id: taskId } = await task();
    await lookOn(7);
    await set(addDays(DUE, -4))();
    await lookOn(6);
    expect(await told(taskId)).toEqual([['plan.deadline', 7]]);
    await lookOn(5);
    expect(await told(taskId)).toHaveLength(2);
    await set(null)();
    await lookOn(-9);
    expect(await told(taskId)).toHaveLength(2);
  });

  test('is told of no more when its plan was taken away', async () => {
    const { id: taskId } = await task();
    const { version } = await getPlan(place, parts.company, id);
    await removePlan(place, parts.company, { id, version });
    await lookOn(7);
    expect(await told(taskId)).toEqual([]);
  });
});
