import { emitEvent, inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { addCast, forgetAll, listTold, type Cast } from '../../../tests/support/mail-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { KobleEvent } from './koble-event';
import { NO_DATA } from './notice';
import { passOnEvents } from './pass-on-events';
import { renderMail } from './render-mail';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T05:00:00Z');
const DUE = '2026-12-05';
let cast: Cast;
let planId: string;
let taskId: string;

beforeEach(async () => {
  await forgetAll(db);
  cast = await addCast(db);
  const now = clock.now();
  ({ id: planId } = await db
    .insertInto('plan')
    .values({
      organisationId: cast.companyId,
      title: 'Robot i vår',
      saved: '{}',
      lookedOn: '2026-11-28',
      createdAt: now,
      updatedAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow());
  ({ id: taskId } = await db
    .insertInto('planTask')
    .values({ planId, kind: 'ask_partner', dueOn: DUE, assigneeId: cast.member, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow());
});

async function tell(days: number, onDate = DUE): Promise<string[]> {
  const kind = days < 0 ? 'plan.overdue' : 'plan.deadline';
  const event: KobleEvent = { kind, taskId, onDate, days };
  await inTransaction(db, (trx) => emitEvent(trx, event));
  const told = await passOnEvents({ db, clock, baseUrl: 'https://koble.example' });
  expect(told).toEqual({ passedOn: 1, putAside: 0 });
  return (await listTold(db, cast)).map(({ to }) => to);
}
const change = (columns: { assigneeId?: string | null; doneAt?: Date }) =>
  db.updateTable('planTask').set(columns).where('id', '=', taskId).execute();

test('whoever is to do it hears of it alone, until the last day', async () => {
  expect(await tell(7)).toEqual(['member']);
  expect((await listTold(db, cast))[0]).toMatchObject({
    organisationId: cast.companyId,
    topic: 'plan',
    kind: 'plan.deadline',
    data: { title: 'Robot i vår', on: DUE, task: { planId, task: 'ask_partner', title: null } },
  });
  for (const days of [1, -1]) {
    await forgetAll(db);
    expect(await tell(days)).toEqual(['accountant', 'member', 'owner']);
  }
});

test('all hear of it where nobody of the company is to do it', async () => {
  await change({ assigneeId: null });
  expect(await tell(7)).toEqual(['accountant', 'member', 'owner']);
  await forgetAll(db);
  await change({ assigneeId: cast.seeker });
  expect(await tell(7)).toEqual(['accountant', 'member', 'owner']);
});

test('nobody hears of what was moved, done or taken away since', async () => {
  expect(await tell(7, '2026-12-06')).toEqual([]);
  await change({ doneAt: clock.now() });
  expect(await tell(7)).toEqual([]);
  await db.deleteFrom('plan').where('id', '=', planId).execute();
  expect(await tell(7)).toEqual([]);
});

test.each([
  [
    'nb',
    'plan.deadline',
    'Frist 5. desember 2026: spør forskningspartneren (planen «Robot i vår»)',
  ],
  [
    'en',
    'plan.overdue',
    'The deadline was 5 December 2026: ask the research partner (the plan “Robot i vår”)',
  ],
] as const)(
  'a mail in %s says what is to be done, and leads to the plan',
  (locale, kind, subject) => {
    const data = {
      ...NO_DATA,
      title: 'Robot i vår',
      on: DUE,
      task: { planId, task: 'ask_partner' as const, title: null },
    };
    const items = [{ kind, topic: 'plan' as const, introductionId: null, data }];
    const mail = renderMail(
      { kind: 'notifications', digest: 'now', items },
      { locale, baseUrl: 'https://koble.example', stopUrl: null },
    );
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(`https://koble.example/planer/${planId}`);
  },
);
