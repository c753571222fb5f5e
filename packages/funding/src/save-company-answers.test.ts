import type { Actor } from '@koble/accounts/schema';
import { inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { addMember, addPerson } from '../../../tests/support/account-examples';
import { aCall, anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { answerFunding } from './answer-funding';
import { upsertPublishedCall } from './call-queries';
import { getCompanyAnswers } from './get-company-answers';
import { saveCompanyAnswers } from './save-company-answers';
import { FundingQuestion } from './schema';

type Company = Extract<Actor, { kind: 'company' }>;

const { db } = await testDatabase();
const at = (now: string) => ({ db, clock: fixedClock(now) });
const today = at('2026-11-23T11:00:00Z');
const PARTNER = 'needs:research_partner';
let owner: Company;
let other: Company;

beforeEach(async () => {
  owner = await someone();
  other = await someone();
});

async function someone(): Promise<Company> {
  const personId = await addPerson(db, 'Demo-Ola');
  const { organisationId } = await addMember(db, { personId, role: 'owner' });
  return { kind: 'company', personId, organisationId, role: 'owner' };
}

const save = (actor: Company, answers: Record<string, boolean | null>) =>
  saveCompanyAnswers(today, actor, {
    answers: Object.entries(answers).map(([key, answer]) => ({ key, answer })),
  });

const kept = async (actor: Company, services = today) =>
  (await getCompanyAnswers(services, actor)).map(({ key, answer, answeredOn, old }) => ({
    key,
    answer,
    answeredOn,
    old,
  }));

test('an answer is kept with the company, changed and forgotten, and no other company sees it', async () => {
  await save(owner, { [PARTNER]: true, 'trl_min:4': true });
  expect(await kept(owner)).toEqual([
    { key: PARTNER, answer: true, answeredOn: '2026-11-23', old: false },
    { key: 'trl_min:4', answer: true, answeredOn: '2026-11-23', old: false },
  ]);
  expect(await kept(other)).toEqual([]);
  await save(owner, { [PARTNER]: false, 'trl_min:4': null });
  expect(await kept(owner)).toMatchObject([{ key: PARTNER, answer: false }]);
});

test('what is kept answers the next call, with its day, until a year is over', async () => {
  await save(owner, { [PARTNER]: true });
  const funderId = await anOrganisation(db, { kind: 'funder', name: 'Demofondet' });
  const callId = await inTransaction(db, (trx) =>
    upsertPublishedCall(trx, aCall({ funderId }), { now: new Date('2026-11-01T00:00:00Z') }),
  );
  const asked = async (now: string, actor: Actor = owner) => {
    const question = FundingQuestion.parse({ callId, company: {} });
    const { eligibility } = await answerFunding(at(now), actor, question);
    return eligibility.rules[1];
  };
  expect(await asked('2027-11-23T11:00:00Z')).toMatchObject({
    status: 'met',
    value: true,
    valueSource: { source: 'answer', at: '2026-11-23' },
  });
  expect(await asked('2027-11-24T11:00:00Z')).toMatchObject({ status: 'unknown' });
  expect(await asked('2026-11-23T11:00:00Z', other)).toMatchObject({ status: 'unknown' });
  expect(await kept(owner, at('2027-11-24T11:00:00Z'))).toMatchObject([{ old: true }]);
});

test('answers that cannot all be true are refused, also beside what was kept, and none is written', async () => {
  await save(owner, { 'trl_min:6': true });
  await expect(save(owner, { 'trl_max:4': true, [PARTNER]: true })).rejects.toMatchObject({
    code: 'funding.answers_contradict',
    field: 'answers.trl_max:4',
  });
  expect(await kept(owner)).toMatchObject([{ key: 'trl_min:6' }]);
});

test('only what a rule asks with yes or no can be answered, and only by those who write for the company', async () => {
  for (const key of ['employees_max', 'needs:everything', 'trl_min:4.5', 'form_in'])
    await expect(save(owner, { [key]: true })).rejects.toMatchObject({
      code: 'funding.unknown_question',
      field: `answers.${key}`,
    });
  await expect(save({ ...owner, role: 'accountant' }, { [PARTNER]: true })).rejects.toMatchObject({
    code: 'funding.not_allowed',
  });
});

test('two who answer at once cannot keep two halves of a contradiction', async () => {
  const both = await Promise.allSettled([
    save(owner, { 'trl_min:6': true }),
    save(owner, { 'trl_max:4': true }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await kept(owner)).toHaveLength(1);
});
