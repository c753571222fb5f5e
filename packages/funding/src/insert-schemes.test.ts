import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/test-database';
import { callDocuments } from './call-document';
import { REAL_SCHEMES } from './data/schemes';
import { getCall, listCallSupplies } from './get-call';
import { insertSchemes } from './insert-schemes';

const { db } = await testDatabase();
const NOW = new Date('2026-11-23T10:00:00Z');

test('every real scheme is published, and loading again changes no call and adds no funder', async () => {
  await insertSchemes(db, NOW);
  const all = () =>
    db
      .selectFrom('fundingCall')
      .select(['id', 'slug', 'title', 'rules', 'deadlines'])
      .orderBy('slug')
      .execute();
  const first = await all();
  const funders = await db.selectFrom('organisation').select('name').execute();
  await insertSchemes(db, new Date('2027-01-01T00:00:00Z'));
  expect(await all()).toEqual(first);
  expect(await db.selectFrom('organisation').select('name').execute()).toHaveLength(funders.length);
  expect(first).toHaveLength(REAL_SCHEMES.length);
  expect(first.every(({ deadlines }) => deadlines.length === 0)).toBe(true);

  const ids = first.map(({ id }) => id);
  expect((await callDocuments(db, ids, NOW)).map(({ id }) => id).sort()).toEqual(
    ids.map((id) => `call_${id}`).sort(),
  );
  expect((await listCallSupplies(db, ids, NOW)).every(({ interests }) => interests === 0)).toBe(
    true,
  );
});

test('a scheme has the same id in every fresh database', async () => {
  const { id } = await getCall({ db }, { kind: 'visitor' }, 'skattefunn');
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  const other = await testDatabase();
  await insertSchemes(other.db, NOW);
  expect((await getCall(other, { kind: 'visitor' }, 'skattefunn')).id).toBe(id);
});
