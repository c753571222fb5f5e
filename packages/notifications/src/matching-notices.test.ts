import { emitEvent, inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addCast, forgetAll, listTold, type Cast } from '../../../tests/support/mail-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { KobleEvent } from './koble-event';
import { passOnEvents } from './pass-on-events';

const { db } = await testDatabase();
const NOW = '2026-11-27T10:00:00Z';
const teller = { db, clock: fixedClock(NOW), baseUrl: 'https://koble.example' };
let cast: Cast;

beforeAll(async () => {
  cast = await addCast(db);
});
beforeEach(() => forgetAll(db));

async function toldOf(objectionId: string): Promise<string[]> {
  const event: KobleEvent = { kind: 'objection.answered', objectionId };
  await inTransaction(db, (trx) => emitEvent(trx, event));
  expect(await passOnEvents(teller)).toEqual({ passedOn: 1, putAside: 0 });
  return (await listTold(db, cast)).map(({ to }) => to);
}

test('an answered objection is told to whoever made it, and to nobody once it is gone', async () => {
  const { id: matchLogId } = await db
    .insertInto('matchLog')
    .values({ ruleVersion: '1', inputs: '{}', inputsHash: 'a', result: '{}', resultHash: 'b' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto('matchObjection')
    .values({
      matchLogId,
      aboutKind: 'role',
      aboutId: matchLogId,
      personId: cast.owner,
      reason: 'Det som står her, stemmer ikke.',
      createdAt: NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  expect(await toldOf(id)).toEqual(['owner']);
  await forgetAll(db);
  await db.deleteFrom('matchObjection').where('id', '=', id).execute();
  expect(await toldOf(id)).toEqual([]);
});
