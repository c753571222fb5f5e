import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { addActor, addCard, addSeeker } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { aboutHowManyFit, toldCount } from './fitting-people';

const { db } = await testDatabase();
const deps = { db, clock: fixedClock('2026-11-26T10:00:00Z') };

beforeEach(() => db.deleteFrom('candidate').execute());

const add = async (of: Parameters<typeof addCard>[2] = {}) =>
  addCard(db, (await addSeeker(db)).personId, of);

test.each([
  [0, null],
  [4, null],
  [5, 5],
  [7, 5],
  [8, 10],
  [234, 235],
])('%i people are told as %j', (count, told) => {
  expect(toldCount(count)).toBe(told);
});

test('those count who have every must, are open and have not shut the company out', async () => {
  const company = await addActor(db, 'company');
  const musts = { skillsMust: ['welding', 'robotics'] };
  const fit = () => aboutHowManyFit(deps, company, musts);
  const both = { skills: ['robotics', 'cleaning', 'welding'] };
  for (let i = 0; i < 4; i++) await add(both);
  await add({ skills: ['welding'] });
  await add({ ...both, state: 'paused' });
  await add({ ...both, expiresAt: '2026-11-26T10:00:00Z' });
  expect(await fit()).toEqual({ about: null });
  const fifth = await add(both);
  expect(await fit()).toEqual({ about: 5 });
  await db
    .insertInto('candidateBlock')
    .values({ candidateId: fifth, organisationId: company.organisationId })
    .execute();
  expect(await fit()).toEqual({ about: null });
  const client = { ...(await addActor(db, 'company')), operatorId: company.organisationId };
  expect(await aboutHowManyFit(deps, client, musts)).toEqual({ about: null });
  const other = await addActor(db, 'company');
  expect(await aboutHowManyFit(deps, other, { skillsMust: ['welding'] })).toEqual({ about: 5 });
});
