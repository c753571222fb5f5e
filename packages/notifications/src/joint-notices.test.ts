import { emitEvent, inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addNeed } from '../../../tests/support/introduction-examples';
import { addCast, forgetAll, listTold, type Cast } from '../../../tests/support/mail-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { KobleEvent } from './koble-event';
import { passOnEvents } from './pass-on-events';

const { db } = await testDatabase();
const NOW = '2026-11-28T10:00:00Z';
let cast: Cast;

beforeAll(async () => {
  cast = await addCast(db);
});
beforeEach(() => forgetAll(db));

async function toldOf(event: KobleEvent): Promise<string[]> {
  await inTransaction(db, (trx) => emitEvent(trx, event));
  await passOnEvents({ db, clock: fixedClock(NOW), baseUrl: 'https://koble.example' });
  return (await listTold(db, cast)).map(({ to }) => to);
}

test('a joint need is told to those who are in it, and not to the company that did it or has left', async () => {
  const jointId = randomUUID();
  const needId = await addNeed(db, cast.companyId, {});
  await db
    .insertInto('jointNeed')
    .values({
      id: jointId,
      title: 'Felles robot',
      plan: '',
      startedBy: cast.gardenId,
      startedAt: NOW,
    })
    .execute();
  const member = { jointId, needId, changedAt: NOW };
  await db
    .insertInto('jointMember')
    .values([
      { ...member, organisationId: cast.gardenId, state: 'joined' },
      { ...member, organisationId: cast.companyId, state: 'invited' },
    ])
    .execute();
  const invited = { kind: 'joint.invited', jointId, by: cast.gardenId } as const;
  expect(await toldOf(invited)).toEqual(['member', 'owner']);
  expect((await listTold(db, cast))[0]).toMatchObject({
    topic: 'interest',
    data: { title: 'Felles robot', organisation: 'Demohagen' },
  });
  await forgetAll(db);
  const withdrawn = { kind: 'joint.withdrawn', jointId, by: cast.gardenId } as const;
  await db
    .updateTable('jointMember')
    .set({ state: 'withdrawn' })
    .where('organisationId', '=', cast.companyId)
    .execute();
  // The company that is not asked any more is to know why it finds nothing.
  expect(await toldOf({ ...withdrawn, asked: cast.companyId })).toEqual(['member', 'owner']);
  await forgetAll(db);
  await db
    .updateTable('jointMember')
    .set({ state: 'left' })
    .where('organisationId', '=', cast.companyId)
    .execute();
  expect(await toldOf(invited)).toEqual([]);
});
