import { inTransaction } from '@koble/db';
import { AppError } from '@koble/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCall, anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { findCall, getCallBySlug, listCallsByIds, upsertPublishedCall } from './call-queries';
import { listCallSupplies } from './get-call';
import type { CallInput } from './schema';

const { db } = await testDatabase();
const NOW = new Date('2026-11-23T10:00:00Z');
let funderId: string;

beforeAll(async () => {
  funderId = await anOrganisation(db, { kind: 'funder', name: 'Demofondet' });
});

const save = (changed: Partial<CallInput>, now = NOW) =>
  inTransaction(db, (trx) => upsertPublishedCall(trx, aCall({ funderId, ...changed }), { now }));

describe('a call that was written', () => {
  test('is read as it was written, deadlines in order', async () => {
    const input = aCall({
      funderId,
      slug: 'all-fields',
      deadlines: ['2027-10-02T23:59:00+02:00', '2027-03-20T13:00:00+01:00'],
      opensOn: '2026-12-01',
    });
    const id = await save(input);
    const { funderId: _, ...written } = input;
    expect(await findCall(db, id)).toEqual({
      ...written,
      id,
      state: 'published',
      funder: { id: funderId, name: 'Demofondet' },
      deadlines: ['2027-03-20T12:00:00.000Z', '2027-10-02T21:59:00.000Z'],
    });
  });

  test('is the same call when it is written again, first published when it was', async () => {
    const id = await save({ slug: 'twice' });
    expect(
      await save({ slug: 'twice', title: 'Ny tittel (demo)' }, new Date('2026-12-24T10:00:00Z')),
    ).toBe(id);
    const [stored] = await listCallsByIds(db, [id]);
    expect(stored).toMatchObject({
      call: { title: 'Ny tittel (demo)' },
      publishedAt: NOW,
      interests: 0,
    });
  });
});

test('a rule that the domain does not know is an error and not a call with a rule less', async () => {
  const id = await save({ slug: 'broken' });
  await db
    .updateTable('fundingCall')
    .set({ rules: JSON.stringify([{ kind: 'zodiac' }]) })
    .where('id', '=', id)
    .execute();
  await expect(findCall(db, id)).rejects.toThrow('Invalid');
  await db.deleteFrom('fundingCall').where('id', '=', id).execute();
});

test('a slug that nobody has is not found', async () => {
  await expect(getCallBySlug(db, 'nothing')).rejects.toMatchObject({
    code: 'funding.call_not_found',
    kind: 'not_found',
  });
  await expect(getCallBySlug(db, 'nothing')).rejects.toBeInstanceOf(AppError);
});

test('open are those that are published, have opened and are not past their last deadline', async () => {
  await save({
    slug: 'a-open',
    title: 'A åpen',
    deadlines: ['2026-11-01T12:00:00Z', '2026-11-23T10:00:01Z'],
  });
  await save({ slug: 'b-past', title: 'B over', deadlines: ['2026-11-23T10:00:00Z'] });
  await save({ slug: 'c-later', title: 'C senere', opensOn: '2026-11-24' });
  const closed = await save({ slug: 'd-closed', title: 'D lukket' });
  await db.updateTable('fundingCall').set({ state: 'closed' }).where('id', '=', closed).execute();
  await save({ slug: 'e-rolling', title: 'E løpende' });
  const rows = await db
    .selectFrom('fundingCall')
    .select('id')
    .where('slug', 'like', '_-%')
    .execute();
  const found = await listCallSupplies(
    db,
    rows.map(({ id }) => id),
    NOW,
  );
  expect(found.map(({ call }) => call.slug).sort()).toEqual(['a-open', 'e-rolling']);
  expect(await listCallsByIds(db, [closed])).toEqual([]);
});
