import type { Actor } from '@koble/accounts/schema';
import { inTransaction } from '@koble/db';
import { eurosToCents, fixedClock, kronerToOre } from '@koble/kernel';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCall, anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { answerFunding } from './answer-funding';
import { upsertPublishedCall } from './call-queries';
import { FundingQuestion } from './schema';

const { db } = await testDatabase();
const OWN = '310000005';
const OTHER = '310000013';
let callId: string;
let own: string;
let other: string;

beforeAll(async () => {
  const funderId = await anOrganisation(db, { kind: 'funder', name: 'Demofondet' });
  own = await anOrganisation(db, {
    kind: 'company',
    name: 'Egen Demo AS',
    number: OWN,
    employees: 7,
  });
  other = await anOrganisation(db, {
    kind: 'company',
    name: 'Fremmed Demo AS',
    number: OTHER,
    employees: 8,
  });
  callId = await inTransaction(db, (trx) =>
    upsertPublishedCall(trx, aCall({ funderId }), { now: new Date('2026-11-01T00:00:00Z') }),
  );
});

beforeEach(async () => {
  await db.deleteFrom('aidAward').execute();
  await db
    .insertInto('aidAward')
    .values(
      [own, other].map((organisationId) => ({
        organisationId,
        grantedOn: '2024-01-01',
        giver: 'Demofondet',
        amountOre: kronerToOre(3_490_000),
        nokPerEur: 11.7,
        basis: 'de_minimis',
        source: 'registered' as const,
      })),
    )
    .execute();
});

const at = (now: string) => ({ db, clock: fixedClock(now) });
const noon = at('2026-11-23T11:00:00Z');
const member: Actor = { kind: 'company', personId: 'person-1', organisationId: '', role: 'owner' };
const asOwn = (): Actor => ({ ...member, organisationId: own });
const ask = (more: Partial<FundingQuestion> = {}) =>
  FundingQuestion.parse({ callId, company: {}, ...more });
const costs = {
  ownHours: 0,
  hourCostOre: 0,
  purchasedRdOre: kronerToOre(100_000),
  equipmentOre: 0,
  travelOre: 0,
  trainingOre: 0,
};

describe('who works for a company', () => {
  test('has what is registered filled in, with its source and day, and the balance shown', async () => {
    const answer = await answerFunding(noon, asOwn(), ask());
    expect(answer.eligibility).toMatchObject({
      overall: 'may_fit',
      openQuestions: 1,
      rules: [
        { status: 'met', value: 7, valueSource: { source: 'demo', at: '2026-11-01' } },
        { status: 'unknown' },
      ],
    });
    expect(answer.questions.map(({ key }) => key)).toEqual(['needs:research_partner']);
    expect(answer.deMinimis).toMatchObject({
      on: '2026-11-23',
      ceilingCents: eurosToCents(300_000),
      registeredCents: 29_829_060,
    });
    expect(answer.money).toBeNull();
  });

  test('is believed before the register', async () => {
    const { eligibility } = await answerFunding(
      noon,
      asOwn(),
      ask({ company: { employees: 12 }, answers: { 'needs:research_partner': true } }),
    );
    expect(eligibility).toMatchObject({
      overall: 'does_not_fit',
      failing: 'employees_max',
      rules: [{ value: 12, valueSource: { source: 'stated' } }, { status: 'met' }],
    });
  });

  test('gets no more than its de minimis room pays', async () => {
    const { money } = await answerFunding(noon, asOwn(), ask({ costs }));
    // EUR 1,709.40 left at 11.70 kroner.
    expect(money).toMatchObject({ grantOre: kronerToOre(19_999.98), limits: ['de_minimis'] });
  });

  test('learns nothing of another company by naming it', async () => {
    const answer = await answerFunding(noon, asOwn(), ask({ company: { number: OTHER }, costs }));
    expect(answer.deMinimis).toBeNull();
    expect(answer.eligibility.rules[0]).toMatchObject({ status: 'unknown', value: null });
    expect(answer.money).toMatchObject({ grantOre: kronerToOre(50_000) });
  });
});

test("of a company that is not the asker's own only what the question says is used", async () => {
  const strangers: Actor[] = [
    { kind: 'visitor' },
    { kind: 'candidate', personId: 'person-2' },
    { kind: 'operator', personId: 'person-3', organisationId: other, role: 'adviser' },
  ];
  for (const actor of strangers) {
    const answer = await answerFunding(noon, actor, ask({ company: { number: OWN } }));
    expect(answer.deMinimis).toBeNull();
    expect(answer.eligibility.rules.every(({ value }) => value === null)).toBe(true);
  }
  const stated = await answerFunding(noon, { kind: 'visitor' }, ask({ company: { employees: 3 } }));
  expect(stated.eligibility.rules[0]).toMatchObject({
    status: 'met',
    value: 3,
    valueSource: { source: 'stated', at: '2026-11-23' },
  });
});

test('the day is the day in Norway: an award returns at midnight there, not in London', async () => {
  expect((await answerFunding(at('2026-12-31T22:59:59Z'), asOwn(), ask())).deMinimis).toMatchObject(
    { on: '2026-12-31', registeredCents: 29_829_060 },
  );
  expect((await answerFunding(at('2026-12-31T23:00:00Z'), asOwn(), ask())).deMinimis).toMatchObject(
    { on: '2027-01-01', registeredCents: 0 },
  );
});

test('a call that does not exist, or is a draft, is not found', async () => {
  await expect(answerFunding(noon, asOwn(), ask({ callId: own }))).rejects.toMatchObject({
    code: 'funding.call_not_found',
    field: 'callId',
  });
  await db.updateTable('fundingCall').set({ state: 'draft' }).where('id', '=', callId).execute();
  await expect(answerFunding(noon, asOwn(), ask())).rejects.toMatchObject({
    code: 'funding.call_not_found',
  });
  await db
    .updateTable('fundingCall')
    .set({ state: 'published' })
    .where('id', '=', callId)
    .execute();
});
