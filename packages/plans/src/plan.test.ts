import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { actsOf, addMember, addOrganisation } from '../../../tests/support/account-examples';
import { addCompanyPerson } from '../../../tests/support/case-examples';
import { addPlanParts } from '../../../tests/support/plan-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addTask } from './add-task';
import { changePlan } from './change-plan';
import { changeTask } from './change-task';
import { getPlan } from './get-plan';
import { listPlans } from './list-plans';
import { plannedTasks } from './planned-tasks';
import { removePlan } from './remove-plan';
import { removeTask } from './remove-task';
import { savePlan } from './save-plan';
import { settleTask } from './settle-task';
import { sharePlan } from './share-plan';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T10:00:00Z');
const place = { db, clock };
const DEADLINE = { deadlineKind: 'fixed', deadlines: ['2027-01-15T12:00:00+01:00'] } as const;

let parts: Awaited<ReturnType<typeof addPlanParts>>;
let id: string;
const plan = () => getPlan(place, parts.company, id);
const taskOf = async (kind: string) => {
  const task = (await plan()).tasks.find((one) => one.kind === kind);
  if (task === undefined) throw new Error(`no ${kind}`);
  return task;
};

/** An adviser of an operator that the company has let act for it. */
async function anAdviser() {
  const operatorId = await addOrganisation(db, { kind: 'operator', name: 'Demohagen' });
  const { personId } = await addMember(db, { organisationId: operatorId, role: 'adviser' });
  const { id: consentId } = await db
    .insertInto('clientConsent')
    .values({
      companyId: parts.company.organisationId,
      operatorId,
      givenAt: clock.now(),
      givenBy: parts.company.personId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const adviser = {
    kind: 'operator',
    personId,
    organisationId: operatorId,
    role: 'adviser',
  } as const;
  return { adviser, operatorId, consentId };
}

beforeEach(async () => {
  parts = await addPlanParts(place, { ...DEADLINE, deadlines: [...DEADLINE.deadlines] });
  ({ id } = await savePlan(place, parts.company, parts.input));
});

describe('a saved plan', () => {
  test('says what its parts said and came to, and nothing that tells who the person is', async () => {
    const { saved, current, changes, title } = await plan();
    expect(title).toBe('Vi vil sveise med robot (demo)');
    expect(saved.pilot).toMatchObject({ partner: 'Demolab', priceOre: 11_000_000 });
    expect(saved.calls).toMatchObject([{ funder: 'Demofondet', deadline: '2027-01-15' }]);
    expect(saved.cost.grantOre).toBeGreaterThan(0);
    expect(saved.cost.grantOre + saved.cost.ownCashOre).toBe(11_000_000);
    expect(Object.keys(saved.person ?? {})).toEqual([
      'id',
      'occupationGroups',
      'availableOn',
      'abilities',
    ]);
    expect(JSON.stringify(await plan())).not.toContain('Solveig');
    expect([current, changes]).toEqual([null, []]);
  });

  test('has what is to be done by when: the others first, the application by its deadline', async () => {
    const { tasks } = await plan();
    expect(tasks.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['ask_person', '2026-12-05'],
      ['ask_partner', '2026-12-05'],
      ['apply', '2027-01-15'],
      ['start', '2027-01-15'],
      ['report', '2027-02-12'],
    ]);
  });

  test('has the others asked before the work starts, where that is sooner than in a week', async () => {
    const { saved } = await plan();
    const tasks = plannedTasks({ ...saved, startsOn: '2026-12-02' }, '2026-11-28');
    expect(tasks.slice(0, 2).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['ask_person', '2026-12-01'],
      ['ask_partner', '2026-12-01'],
    ]);
  });

  test('is of several calls, with the days and the tasks of each', async () => {
    const both = { stacking: 'same_costs', intensityMaxPercent: 90 } as const;
    await parts.changeCall(both);
    const second = await parts.addCall({
      ...both,
      title: 'Påbyggsstøtte (demo)',
      sharePercent: 30,
    });
    const calls = [...parts.input.parts.calls, second];
    const input = { ...parts.input, parts: { ...parts.input.parts, calls } };
    ({ id } = await savePlan(place, parts.company, input));
    const { saved, tasks } = await plan();
    expect(saved.calls.map(({ id: call }) => call).sort()).toEqual([...calls].sort());
    expect(saved.cost.grants.map(({ callId }) => callId).sort()).toEqual([...calls].sort());
    expect(saved.cost.grants.reduce((sum, { ore }) => sum + ore, 0)).toBe(saved.cost.grantOre);
    // Half and three tenths of the pilot's price and of thirty own hours of NOK 700.
    expect(saved.cost.grantOre).toBe(0.8 * (11_000_000 + 30 * 70_000));
    expect(
      saved.calendar.filter(({ what }) => what === 'apply_by').map(({ callId }) => callId),
    ).toHaveLength(2);
    expect(tasks.filter(({ kind }) => kind === 'apply').map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Pilotstøtte (demo)', 'Påbyggsstøtte (demo)']),
    );
    await expect(
      savePlan(place, parts.company, {
        ...input,
        parts: { ...input.parts, calls: [second, parts.input.needId] },
      }),
    ).rejects.toMatchObject({ code: 'plans.part_gone' });
  });

  test('is the one that is there when the same bundle is saved again', async () => {
    expect(await savePlan(place, parts.company, parts.input)).toEqual({ id });
    const fewer = { ...parts.input, parts: { ...parts.input.parts, person: null } };
    expect((await savePlan(place, parts.company, fewer)).id).not.toBe(id);
  });

  test('is not made of what is not there, of nothing, or of another company’s need', async () => {
    const { needId, parts: chosen } = parts.input;
    await expect(
      savePlan(place, parts.company, { needId, parts: { ...chosen, pilot: needId } }),
    ).rejects.toMatchObject({ code: 'plans.part_gone' });
    await expect(
      savePlan(place, parts.company, { needId, parts: { person: null, pilot: null, calls: [] } }),
    ).rejects.toMatchObject({ code: 'plans.no_parts' });
    await expect(savePlan(place, await addCompanyPerson(db), parts.input)).rejects.toMatchObject({
      code: 'plans.unknown_need',
    });
  });

  test('is not made with somebody who has shut the company out', async () => {
    const { person } = parts.input.parts;
    await db
      .insertInto('candidateBlock')
      .values({ candidateId: person, organisationId: parts.company.organisationId })
      .execute();
    const alone = { ...parts.input, parts: { person, pilot: null, calls: [] } };
    await expect(savePlan(place, parts.company, alone)).rejects.toMatchObject({
      code: 'plans.part_gone',
    });
  });

  test('is changed by one at a time: the second is told, and nothing is written over', async () => {
    const read = { id, version: 1 };
    await changePlan(place, parts.company, { ...read, title: 'Robot i vår', note: 'Ring banken' });
    await expect(
      changePlan(place, parts.company, { ...read, title: 'Noe annet', note: '' }),
    ).rejects.toMatchObject({ code: 'plans.changed_meanwhile', details: { version: 2 } });
    expect(await plan()).toMatchObject({ title: 'Robot i vår', note: 'Ring banken', version: 2 });
  });

  test('is nobody else’s to read or to remove, and gone when it is removed', async () => {
    const stranger = await addCompanyPerson(db);
    const missing = { code: 'plans.not_found' };
    await expect(getPlan(place, stranger, id)).rejects.toMatchObject(missing);
    await expect(removePlan(place, stranger, { id, version: 1 })).rejects.toMatchObject(missing);
    expect(await listPlans(place, stranger)).toEqual([]);
    await removePlan(place, parts.company, { id, version: 1 });
    await expect(plan()).rejects.toMatchObject(missing);
    expect(await actsOf(db, parts.company.personId)).toEqual(['plan.saved', 'plan.removed']);
  });
});

describe('a task', () => {
  test('is ticked off and taken back, and says who did it', async () => {
    const { id: taskId } = await taskOf('apply');
    await settleTask(place, parts.company, { id: taskId, version: 1, done: true });
    expect((await taskOf('apply')).done).toMatchObject({
      by: 'Demo-Eira Fiktivdal',
      operator: null,
    });
    await settleTask(place, parts.company, { id: taskId, version: 2, done: false });
    expect((await taskOf('apply')).done).toBeNull();
    await expect(
      settleTask(place, parts.company, { id: taskId, version: 2, done: true }),
    ).rejects.toMatchObject({ code: 'plans.changed_meanwhile' });
  });

  test('of the company’s own is added, given to a colleague, and taken away; others stay', async () => {
    const { personId: assigneeId } = parts.company;
    const own = { planId: id, title: 'Ring banken', dueOn: '2026-12-01', assigneeId };
    await addTask(place, parts.company, own);
    const task = await taskOf('own');
    expect(task).toMatchObject({ dueOn: '2026-12-01', assignee: { personId: assigneeId } });
    const stranger = await addCompanyPerson(db);
    await expect(
      addTask(place, parts.company, { ...own, assigneeId: stranger.personId }),
    ).rejects.toMatchObject({ code: 'plans.unknown_person' });
    await expect(
      changeTask(place, stranger, { id: task.id, version: 1, dueOn: null, assigneeId: null }),
    ).rejects.toMatchObject({ code: 'plans.not_found' });
    await removeTask(place, parts.company, { id: task.id, version: 1 });
    const { id: applyId } = await taskOf('apply');
    await expect(
      removeTask(place, parts.company, { id: applyId, version: 1 }),
    ).rejects.toMatchObject({ code: 'plans.not_own_task' });
  });
});

describe('a plan that is shared with an adviser', () => {
  test('is read and ticked off there, without the names of the company’s people', async () => {
    const { adviser, operatorId } = await anAdviser();
    await expect(getPlan(place, adviser, id)).rejects.toMatchObject({ code: 'plans.not_found' });
    await sharePlan(place, parts.company, { id, version: 1, operatorId });
    const { tasks, mine, people, saved } = await getPlan(place, adviser, id);
    expect([mine, people, saved.cost.totalOre > 0]).toEqual([false, [], true]);
    const apply = tasks.find(({ kind }) => kind === 'apply');
    await settleTask(place, adviser, { id: apply?.id ?? '', version: 1, done: true });
    expect((await taskOf('apply')).done).toMatchObject({ by: null, operator: 'Demohagen' });
    expect(await listPlans(place, adviser)).toMatchObject([{ id, done: 1, tasks: 5 }]);
  });

  test('is out of sight when the company takes it back, and when the consent ends', async () => {
    const { adviser, operatorId, consentId } = await anAdviser();
    await sharePlan(place, parts.company, { id, version: 1, operatorId });
    await sharePlan(place, parts.company, { id, version: 2, operatorId: null });
    expect(await listPlans(place, adviser)).toEqual([]);
    await sharePlan(place, parts.company, { id, version: 3, operatorId });
    await db
      .updateTable('clientConsent')
      .set({ endedAt: clock.now() })
      .where('id', '=', consentId)
      .execute();
    expect(await listPlans(place, adviser)).toEqual([]);
    const { id: taskId } = await taskOf('apply');
    await expect(
      settleTask(place, adviser, { id: taskId, version: 1, done: true }),
    ).rejects.toMatchObject({ code: 'plans.not_found' });
  });

  test('is shared with nobody whom the company has not let act for it', async () => {
    const operatorId = await addOrganisation(db, { kind: 'operator' });
    await expect(
      sharePlan(place, parts.company, { id, version: 1, operatorId }),
    ).rejects.toMatchObject({ code: 'plans.no_consent' });
  });
});
