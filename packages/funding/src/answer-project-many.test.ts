import { inTransaction } from '@koble/db';
import { fixedClock, kronerToOre } from '@koble/kernel';
import { beforeAll, expect, test } from 'vitest';
import { aCall, anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { answerProject } from './answer-project';
import { upsertPublishedCall } from './call-queries';
import { ProjectQuestion, type CallInput, type ProjectCosts } from './schema';

const { db } = await testDatabase();
const services = { db, clock: fixedClock('2026-11-23T11:00:00Z') };

beforeAll(async () => {
  const funderId = await anOrganisation(db, { kind: 'funder', name: 'Demofondet' });
  const many = (count: number, name: string, call: Partial<CallInput>) =>
    Array.from({ length: count }, (_, at) =>
      aCall({ funderId, rules: [], aidBasis: 'gber_25', ...call, slug: `${name}-${at}` }),
    );
  const pair = { amountMaxOre: kronerToOre(30_000), intensityMaxPercent: 70 };
  await inTransaction(db, async (trx) => {
    for (const call of [
      ...many(30, 'alone', { eligibleCosts: ['training'], sharePercent: 40, stacking: 'none' }),
      ...many(2, 'pair', { eligibleCosts: ['training'], ...pair, stacking: 'same_costs' }),
      ...many(31, 'together', { eligibleCosts: ['equipment'], stacking: 'same_costs' }),
    ])
      await upsertPublishedCall(trx, call, { now: new Date('2026-11-01T00:00:00Z') });
  });
});

const ask = (costs: Partial<ProjectCosts>) =>
  answerProject(
    services,
    { kind: 'visitor' },
    ProjectQuestion.parse({
      company: {},
      costs,
      period: { startsOn: '2027-01-01', endsOn: '2027-12-31' },
    }),
  );

test('two calls that pay more together are found behind thirty that each pay more alone', async () => {
  // 40 000 from one of the thirty, 30 000 from each of the two.
  expect(await ask({ trainingOre: kronerToOre(100_000) })).toMatchObject({
    proved: true,
    money: { grantOre: kronerToOre(60_000) },
  });
});

test('where not all calls that can be combined were looked at, nothing is said to be proved', async () => {
  expect((await ask({ equipmentOre: kronerToOre(100_000) })).proved).toBe(false);
});
