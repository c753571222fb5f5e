import { getMyData } from '@koble/accounts';
import { fixedClock } from '@koble/kernel';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addPerson } from '../../../tests/support/account-examples';
import { aProfile } from '../../../tests/support/candidate-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { saveCandidate } from './save-candidate';
import { SalaryWish, salaryColumns, salaryWishOf } from './salary-wish';

const { db } = await testDatabase();

test('a wish comes back from its columns as it was, and none is none', () => {
  for (const wish of [{ ore: 30_000, per: 'hour' } as const, null])
    expect(salaryWishOf(salaryColumns(wish))).toEqual(wish);
});

test.each([0, -1, 1.5, 1_000_000_001])('%s øre is no wish', (ore) => {
  expect(SalaryWish.safeParse({ ore, per: 'year' }).success).toBe(false);
});

test('a wish is taken along by who downloads what is kept of them', async () => {
  const actor = { kind: 'candidate', personId: await addPerson(db) } as const;
  const deps = { db, clock: fixedClock('2026-11-23T10:00:00Z') };
  await saveCandidate(deps, actor, aProfile({ salaryWish: { ore: 30_000, per: 'hour' } }));
  const { tables } = await getMyData(deps, actor);
  expect(tables['candidate']).toMatchObject([{ salary_wish_ore: 30_000, salary_wish_per: 'hour' }]);
});

test('the database keeps no amount without its period', async () => {
  const actor = { kind: 'candidate', personId: await addPerson(db) } as const;
  const clock = fixedClock('2026-11-23T10:00:00Z');
  const { id } = await saveCandidate({ db, clock }, actor, aProfile());
  const half = sql`update candidate set salary_wish_per = null where id = ${id}`;
  await expect(half.execute(db)).rejects.toThrow(/check/);
});
