import { emitEvent, inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { addCast, forgetAll, listTold, type Cast } from '../../../tests/support/mail-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { KobleEvent } from './koble-event';
import { passOnEvents } from './pass-on-events';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T05:00:00Z');
let cast: Cast;
let planId: string;

/** A plan in which something has changed. */
beforeEach(async () => {
  await forgetAll(db);
  cast = await addCast(db);
  const now = clock.now();
  const { id } = await db
    .insertInto('plan')
    .values({
      organisationId: cast.companyId,
      title: 'Robot i vår',
      saved: '{}',
      changes: '[{}]',
      changedAt: now,
      lookedOn: '2026-11-28',
      createdAt: now,
      updatedAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  planId = id;
});

async function tell(): Promise<string[]> {
  const event: KobleEvent = { kind: 'plan.changed', planId, count: 2 };
  await inTransaction(db, (trx) => emitEvent(trx, event));
  const told = await passOnEvents({ db, clock, baseUrl: 'https://koble.example' });
  expect(told).toEqual({ passedOn: 1, putAside: 0 });
  return (await listTold(db, cast)).map(({ to }) => to);
}

test('a change in a plan is told to all the company’s people and to nobody else, as a number', async () => {
  expect(await tell()).toEqual(['accountant', 'member', 'owner']);
  const [told] = await listTold(db, cast);
  expect(told).toMatchObject({
    organisationId: cast.companyId,
    topic: 'plan',
    kind: 'plan.changed',
    data: { title: 'Robot i vår', plan: { planId, count: 2 } },
  });
});

test('nothing is told of a plan that is as it was again', async () => {
  await db
    .updateTable('plan')
    .set({ changes: '[]', changedAt: null })
    .where('id', '=', planId)
    .execute();
  expect(await tell()).toEqual([]);
});

test('nothing is told of a plan that is gone', async () => {
  await db.deleteFrom('plan').where('id', '=', planId).execute();
  expect(await tell()).toEqual([]);
});
