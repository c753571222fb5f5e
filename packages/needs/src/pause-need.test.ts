import { inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { beforeAll, expect, test } from 'vitest';
import { addActor, addNeed } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { closeFilledNeed } from './close-need';
import { pauseNeed } from './need-queries';
import { reopenNeed } from './reopen-need';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-23T10:00:00Z');
const deps = { db, clock };
let owner: Awaited<ReturnType<typeof addActor<'company'>>>;

beforeAll(async () => {
  owner = await addActor(db, 'company');
});

const pause = (id: string) => inTransaction(db, (trx) => pauseNeed(trx, id));
const read = (id: string) =>
  db
    .selectFrom('need')
    .select(['state', 'filledHow'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

test('a published need is paused once; one that is closed stays closed', async () => {
  const id = await addNeed(db, owner.organisationId);
  expect(await pause(id)).toBe(true);
  expect(await pause(id)).toBe(false);
  expect((await read(id)).state).toBe('paused');
  const closed = await addNeed(db, owner.organisationId, { state: 'closed' });
  expect(await pause(closed)).toBe(false);
  expect((await read(closed)).state).toBe('closed');
});

test('its company opens a paused need again, and nobody else does', async () => {
  const id = await addNeed(db, owner.organisationId);
  await pause(id);
  for (const actor of [await addActor(db, 'company'), { ...owner, role: 'accountant' } as const])
    await expect(reopenNeed(deps, actor, id)).rejects.toMatchObject({ code: 'needs.not_found' });
  await reopenNeed(deps, owner, id);
  expect((await read(id)).state).toBe('published');
});

test('what is not paused, or whose time is up, is not opened again', async () => {
  const expiresAt = clock.now();
  for (const of of [
    { state: 'published' },
    { state: 'expired' },
    { state: 'closed' },
    { state: 'paused', expiresAt },
  ] as const) {
    const id = await addNeed(db, owner.organisationId, of);
    await expect(reopenNeed(deps, owner, id), of.state).rejects.toMatchObject({
      code: 'needs.wrong_state',
      details: { state: of.state },
    });
  }
});

test('a need that was met says how', async () => {
  const id = await addNeed(db, owner.organisationId, { state: 'paused' });
  await closeFilledNeed(deps, owner, { id, how: 'through_koble' });
  expect(await read(id)).toEqual({ state: 'closed', filledHow: 'through_koble' });
});
