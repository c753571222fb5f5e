import type { Actor } from '@koble/accounts/schema';
import { inTransaction } from '@koble/db';
import { fixedClock, kronerToOre } from '@koble/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCall, anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { answerCalls } from './answer-calls';
import { answerFunding } from './answer-funding';
import { upsertPublishedCall } from './call-queries';
import { CallsQuestion, FundingQuestion, type CallInput } from './schema';

const { db } = await testDatabase();
const services = { db, clock: fixedClock('2026-11-23T11:00:00Z') };
const visitor: Actor = { kind: 'visitor' };
const costs = {
  ownHours: 0,
  hourCostOre: 0,
  purchasedRdOre: kronerToOre(400_000),
  equipmentOre: 0,
  travelOre: 0,
  trainingOre: 0,
};
let funderId: string;

const publish = (slug: string, more: Partial<CallInput>) =>
  inTransaction(db, (trx) =>
    upsertPublishedCall(trx, aCall({ funderId, slug, title: slug, ...more }), {
      now: services.clock.now(),
    }),
  );
const ask = (more: Partial<CallsQuestion> = {}, actor = visitor) =>
  answerCalls(services, actor, CallsQuestion.parse({ company: { employees: 5 }, ...more }));
const slugs = async (more: Partial<CallsQuestion> = {}, actor = visitor) =>
  Object.fromEntries(
    (await ask(more, actor)).groups.map(({ overall, calls }) => [
      overall,
      calls.map(({ call }) => call.slug),
    ]),
  );

beforeAll(async () => {
  funderId = await anOrganisation(db, { kind: 'funder', name: 'Demofondet' });
  const small = { rules: [{ kind: 'employees_max' as const, count: 10 }] };
  await publish('less', { ...small, sharePercent: 25 });
  await publish('more', { ...small, sharePercent: 50 });
  await publish('pilot', { amountMaxOre: null });
  await publish('large', { rules: [{ kind: 'employees_min', count: 50 }], purposes: ['hire'] });
  await publish('over', { ...small, deadlineKind: 'fixed', deadlines: ['2026-01-01T00:00:00Z'] });
});

describe('one company against all calls', () => {
  test('gets what fits before what may and what does not, and in each group what pays most first', async () => {
    expect(await slugs({ costs })).toEqual({
      fits: ['more', 'less'],
      may_fit: ['pilot'],
      does_not_fit: ['large'],
    });
    const [fits] = (await ask({ costs, most: 1 })).groups;
    expect(fits).toMatchObject({
      count: 2,
      calls: [{ call: { slug: 'more' }, money: { grantOre: kronerToOre(200_000) } }],
    });
  });

  test('is asked only what tells calls apart, and an answer moves them', async () => {
    expect((await ask()).questions).toEqual([
      { key: 'needs:research_partner', rule: { kind: 'needs', what: 'research_partner' } },
    ]);
    expect(await slugs({ answers: { 'needs:research_partner': true } })).toMatchObject({
      may_fit: [],
    });
    expect(await slugs({ purpose: 'hire' })).toEqual({
      fits: [],
      may_fit: [],
      does_not_fit: ['large'],
    });
  });

  test('sees a call that is written again, opened or closed since it was last asked', async () => {
    await publish('more', { rules: [{ kind: 'employees_min', count: 50 }] });
    await publish('new', { rules: [{ kind: 'employees_max', count: 10 }] });
    await db
      .updateTable('fundingCall')
      .set({ state: 'closed' })
      .where('slug', '=', 'less')
      .execute();
    expect((await slugs()).fits).toEqual(['new']);
    await db
      .updateTable('fundingCall')
      .set({ state: 'published' })
      .where('slug', '=', 'less')
      .execute();
    await db.deleteFrom('fundingCall').where('slug', '=', 'new').execute();
    expect((await slugs()).fits).toEqual(['less']);
  });

  test('sees the day on which a call was last checked, though that is no new version of it', async () => {
    const checkedOn = async () =>
      (await ask()).groups.flatMap(({ calls }) => calls).find(({ call }) => call.slug === 'pilot')
        ?.call.checkedOn;
    expect(await checkedOn()).toBe('2026-11-01');
    await db
      .updateTable('fundingCall')
      .set({ checkedOn: '2026-11-22' })
      .where('slug', '=', 'pilot')
      .execute();
    expect(await checkedOn()).toBe('2026-11-22');
  });

  test('cannot say that it has three partners, but not two', async () => {
    await expect(
      ask({
        answers: { 'needs:group_of_companies:2': false, 'needs:group_of_companies:3': true },
      }),
    ).rejects.toMatchObject({
      code: 'funding.answers_contradict',
      field: 'answers.needs:group_of_companies:3',
    });
  });
});

test('a call that does not fit names what would change that, and an open one for the same purpose', async () => {
  const callId = await publish('shut', { rules: [{ kind: 'employees_min', count: 6 }] });
  const answer = await answerFunding(
    services,
    visitor,
    FundingQuestion.parse({ callId, company: { employees: 5 } }),
  );
  expect(answer).toMatchObject({
    eligibility: { overall: 'does_not_fit' },
    changes: [{ turned: [{ rule: { kind: 'employees_min' }, holds: true }], overall: 'fits' }],
    alternative: { slug: 'less', funder: 'Demofondet', overall: 'fits', openQuestions: 0 },
  });
});
