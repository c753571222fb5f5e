import { inTransaction } from '@koble/db';
import { fixedClock, kronerToOre } from '@koble/kernel';
import { beforeAll, expect, test } from 'vitest';
import { aCall, anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { answerProject } from './answer-project';
import { upsertPublishedCall } from './call-queries';
import { ProjectQuestion, type CallInput } from './schema';

const { db } = await testDatabase();
const services = { db, clock: fixedClock('2026-11-23T11:00:00Z') };
const visitor = { kind: 'visitor' } as const;

beforeAll(async () => {
  const funderId = await anOrganisation(db, { kind: 'funder', name: 'Demofondet' });
  const calls: Partial<CallInput>[] = [
    { slug: 'half', amountMaxOre: kronerToOre(50_000), stacking: 'same_costs' },
    {
      slug: 'tax',
      sharePercent: 19,
      amountMaxOre: kronerToOre(4_750_000),
      instrument: 'tax_credit',
      aidBasis: 'tax',
      stacking: 'same_costs',
      durationMonthsMax: null,
      payout: { advancePercent: 0, rest: 'tax_settlement' },
    },
    { slug: 'loan', instrument: 'loan' },
    { slug: 'silent', sharePercent: null },
    { slug: 'course', eligibleCosts: ['training'] },
    { slug: 'early', latestStartOn: '2026-12-31' },
    { slug: 'short', durationMonthsMax: 3 },
    { slug: 'large', rules: [{ kind: 'employees_min', count: 250 }] },
    { slug: 'closed', deadlines: ['2026-01-01T00:00:00Z'] },
  ];
  await inTransaction(db, async (trx) => {
    for (const call of calls)
      await upsertPublishedCall(trx, aCall({ funderId, rules: [], ...call }), {
        now: new Date('2026-11-01T00:00:00Z'),
      });
  });
});

const ask = (more: object = {}) =>
  answerProject(
    services,
    visitor,
    ProjectQuestion.parse({
      company: { employees: 5 },
      costs: { purchasedRdOre: kronerToOre(200_000) },
      period: { startsOn: '2027-01-01', endsOn: '2027-12-31' },
      ...more,
    }),
  );

test('the calls to apply to are named with what each pays, and every other call with why not', async () => {
  const answer = await ask();
  expect(Object.fromEntries(answer.calls.map(({ call, outcome }) => [call.slug, outcome]))).toEqual(
    {
      half: 'chosen',
      tax: 'chosen',
      loan: 'paid_back',
      silent: 'no_amount',
      course: 'pays_nothing',
      early: 'dates',
      short: 'too_long',
    },
  );
  expect(answer).toMatchObject({
    doNotFit: 1,
    proved: true,
    // 50 000 from one and 19 % of 200 000 from the other, within half of the cost.
    money: { grantOre: kronerToOre(88_000), ownCashOre: kronerToOre(112_000) },
  });
});

test('without one of the calls the answer says what is left', async () => {
  const { alternatives, calls } = await ask();
  const idOf = (slug: string) => calls.find(({ call }) => call.slug === slug)?.call.id;
  expect(alternatives).toContainEqual({
    withoutId: idOf('half'),
    callIds: [idOf('tax')],
    grantOre: kronerToOre(38_000),
    ownCashOre: kronerToOre(162_000),
    ownHours: 0,
  });
});

test('what the company has is held against the month in which least is left', async () => {
  const { liquidity } = await ask({ ownMoneyOre: kronerToOre(150_000) });
  expect(liquidity).toMatchObject({
    lowest: { month: '2027-12', ore: kronerToOre(-50_000) },
    gapOre: kronerToOre(50_000),
  });
  expect(liquidity.months.at(-1)).toMatchObject({ month: '2028-11', inOre: kronerToOre(38_000) });
});

test('a project from the middle of a month is as long as its months, not as the calendar ones it touches', async () => {
  const outcome = async (endsOn: string) =>
    (await ask({ period: { startsOn: '2027-01-15', endsOn } })).calls.find(
      ({ call }) => call.slug === 'half',
    )?.outcome;
  // It allows twelve months.
  expect(await outcome('2028-01-14')).toBe('chosen');
  expect(await outcome('2028-01-15')).toBe('too_long');
});

test('five years are no more than five years from the middle of a month, too', async () => {
  const answer = await ask({ period: { startsOn: '2027-01-15', endsOn: '2032-01-14' } });
  expect(answer.liquidity.months[0]?.month).toBe('2027-01');
});

test.each([
  [{ startsOn: '2027-02-01', endsOn: '2027-01-31' }, 'funding.project_ends_before_it_starts'],
  [{ startsOn: '2027-02-01', endsOn: '2032-02-01' }, 'funding.project_too_long'],
  [
    {
      startsOn: '2027-02-01',
      endsOn: '2027-06-01',
      milestones: [{ month: '2027-03', percent: 90 }],
    },
    'funding.milestones_do_not_fit',
  ],
  [
    {
      startsOn: '2027-02-01',
      endsOn: '2027-06-01',
      milestones: [{ month: '2027-07', percent: 100 }],
    },
    'funding.milestones_do_not_fit',
  ],
])('a period that cannot be is refused: %j', async (period, code) => {
  await expect(ask({ period })).rejects.toMatchObject({ code });
});

test('negative and huge amounts, another currency and shares over 100 are no question', () => {
  const period = { startsOn: '2027-01-01', endsOn: '2027-12-31' };
  const parse = (more: object) =>
    ProjectQuestion.safeParse({ company: {}, costs: {}, period, ...more });
  expect(parse({}).success).toBe(true);
  expect(parse({ costs: { travelOre: -1 } }).success).toBe(false);
  expect(parse({ costs: { travelOre: 1e15 } }).success).toBe(false);
  expect(parse({ costs: { travelOre: 1.5 } }).success).toBe(false);
  expect(parse({ costs: { travelEur: 100 } }).success).toBe(false);
  expect(parse({ ownMoneyOre: -1 }).success).toBe(false);
  expect(
    parse({ period: { ...period, milestones: [{ month: '2027-02', percent: 101 }] } }).success,
  ).toBe(false);
});
