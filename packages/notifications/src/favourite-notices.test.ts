import { emitEvent, inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addCast, forgetAll, listTold, type Cast } from '../../../tests/support/mail-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { KobleEvent } from './koble-event';
import { passOnEvents } from './pass-on-events';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-27T10:00:00Z');
const teller = { db, clock, baseUrl: 'https://koble.example' };
let cast: Cast;
beforeAll(async () => {
  cast = await addCast(db);
});
beforeEach(() => forgetAll(db));

async function tell(event: KobleEvent): Promise<void> {
  await inTransaction(db, (trx) => emitEvent(trx, event));
  expect(await passOnEvents(teller)).toEqual({ passedOn: 1, putAside: 0 });
}

async function addFavourite(personId: string, organisationId: string | null): Promise<string> {
  const { id } = await db
    .insertInto('favourite')
    .values({
      personId,
      organisationId,
      kind: 'call',
      sourceId: '00000000-0000-4000-8000-000000000000',
      title: 'Pilotstøtte (demo)',
      version: 1,
      substance: '',
      shown: true,
      createdAt: clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

test('whoever saved a listing hears of it as whom they saved it, with its title and the day, in the next morning’s mail', async () => {
  const favouriteId = await addFavourite(cast.owner, cast.companyId);
  await tell({ kind: 'favourite.deadline', favouriteId, onDate: '2026-12-04' });
  expect(await listTold(db, cast)).toEqual([
    {
      to: 'owner',
      organisationId: cast.companyId,
      topic: 'favourite',
      kind: 'favourite.deadline',
      data: { title: 'Pilotstøtte (demo)', organisation: null, on: '2026-12-04', at: null },
    },
  ]);
  const { mailDueAt } = await db
    .selectFrom('notification')
    .select('mailDueAt')
    .executeTakeFirstOrThrow();
  expect(mailDueAt).toEqual(new Date('2026-11-28T06:00:00Z'));
});

test('of a listing that was taken out since, nothing is told', async () => {
  const favouriteId = await addFavourite(cast.seeker, null);
  await db.deleteFrom('favourite').where('id', '=', favouriteId).execute();
  await tell({ kind: 'favourite.closed', favouriteId });
  expect(await listTold(db, cast)).toEqual([]);
});
