import { getCase, listCases, removeCase } from '@koble/cases';
import { publishCall } from '@koble/funding';
import type { OrganisationActor } from '@koble/accounts/schema';
import { fixedClock } from '@koble/kernel';
import { publishNeed } from '@koble/needs';
import { beforeEach, expect, test } from 'vitest';
import { addOrganisation, addPerson } from '../../../tests/support/account-examples';
import { aCall } from '../../../tests/support/funding-examples';
import { aNeed } from '../../../tests/support/need-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { agreeTerms } from './agree-terms';
import { answerJoint } from './answer-joint';
import { getJoint } from './get-joint';
import { leaveJoint } from './leave-joint';
import { openJointCase } from './open-joint-case';
import { openToJoin } from './open-to-join';
import { proposeTerms } from './propose-terms';
import { startJoint } from './start-joint';

const { db } = await testDatabase();
const place = { db, clock: fixedClock('2026-11-28T10:00:00Z') };
const personId = await addPerson(db, 'Demo-Gro Fiktivdal');
const funderId = await addOrganisation(db, { kind: 'funder' });
const call = await publishCall(
  place,
  { kind: 'funder', personId, organisationId: funderId, role: 'owner' },
  aCall({ funderId, title: 'Pilotstøtte (demo)', sharePercent: 50, amountMaxOre: 3_000_000 }),
);

interface Company {
  actor: OrganisationActor<'company'>;
  needId: string;
}
async function company(): Promise<Company> {
  const organisationId = await addOrganisation(db, { kind: 'company' });
  const actor = { kind: 'company', personId, role: 'owner', organisationId } as const;
  const { id: needId } = await publishNeed(place, actor, aNeed({ title: 'Sveis hos oss' }));
  await openToJoin(place, actor, { needId, open: true });
  return { actor, needId };
}

let one: Company;
let two: Company;
let id: string;
const at = async ({ actor }: Company) => ({
  id,
  version: (await getJoint(place, actor, id)).version,
});
const open = async (who: Company) => openJointCase(place, who.actor, await at(who));
async function propose(callId: string | null): Promise<void> {
  await proposeTerms(place, one.actor, {
    ...(await at(one)),
    title: 'Felles sveiserobot',
    plan: 'En uke hver.',
    costOre: 10_000_000,
    callId,
    shares: [
      { organisationId: one.actor.organisationId, percent: 80 },
      { organisationId: two.actor.organisationId, percent: 20 },
    ],
  });
}
const agree = async () => agreeTerms(place, two.actor, await at(two));
const casesOf = async ({ actor }: Company) => (await listCases(place, actor)).cases;

beforeEach(async () => {
  [one, two] = [await company(), await company()];
  const start = { needId: one.needId, others: [two.needId], title: 'Felles sveiserobot' };
  id = (await startJoint(place, one.actor, start)).id;
  await answerJoint(place, two.actor, { ...(await at(two)), answer: 'join' });
});

test('each member opens its own case by what all agreed to, which lead to each other', async () => {
  await propose(call.id);
  await agree();
  const [ours, theirs] = [await open(one), await open(two)];
  const joint = { id, title: 'Felles sveiserobot' };
  expect(await getCase(place, one.actor, ours.id)).toMatchObject({
    title: 'Pilotstøtte (demo)',
    state: 'planned',
    // Half of 80 000 kroner is more than the call pays at most.
    appliedOre: 3_000_000,
    need: { id: one.needId },
    joint,
  });
  expect(await getCase(place, two.actor, theirs.id)).toMatchObject({
    appliedOre: 1_000_000,
    need: { id: two.needId },
    joint,
  });
  expect((await getJoint(place, one.actor, id)).ownCase).toEqual(ours);
  expect((await getJoint(place, two.actor, id)).ownCase).toEqual(theirs);
});

test('nothing is opened for a member who has not asked, and another’s case is not seen', async () => {
  await propose(call.id);
  await agree();
  const { id: ours } = await open(one);
  expect(await casesOf(two)).toEqual([]);
  expect((await getJoint(place, two.actor, id)).ownCase).toBeNull();
  await expect(getCase(place, two.actor, ours)).rejects.toMatchObject({
    code: 'cases.not_found',
  });
});

test('a member has one case however often and at once it asks, and a new one when that was taken away', async () => {
  await propose(call.id);
  await agree();
  const read = await at(one);
  const asked = [1, 2, 3].map(() => openJointCase(place, one.actor, read));
  const ids = new Set((await Promise.all([...asked, open(one)])).map((opened) => opened.id));
  expect(ids.size).toBe(1);
  expect(await casesOf(one)).toHaveLength(1);
  const [first = ''] = ids;
  await removeCase(place, one.actor, { id: first, version: 1 });
  expect((await open(one)).id).not.toBe(first);
});

test('nothing is opened before all agree, without a call, at terms that are others now, or by an accountant', async () => {
  await propose(call.id);
  await expect(open(one)).rejects.toMatchObject({ code: 'joint_needs.wrong_state' });
  await agree();
  const read = await at(one);
  const accountant = { ...one.actor, role: 'accountant' } as const;
  await expect(openJointCase(place, accountant, read)).rejects.toMatchObject({
    code: 'joint_needs.not_yours',
  });
  await propose(null);
  await agree();
  await expect(openJointCase(place, one.actor, read)).rejects.toMatchObject({
    code: 'joint_needs.changed_meanwhile',
  });
  await expect(open(one)).rejects.toMatchObject({ code: 'joint_needs.unknown_call' });
  await expect(openJointCase(place, (await company()).actor, read)).rejects.toMatchObject({
    code: 'joint_needs.not_found',
  });
  expect(await casesOf(one)).toEqual([]);
});

test('a member who leaves keeps its case, which no longer leads to what it is not in', async () => {
  await propose(call.id);
  await agree();
  const ours = await open(one);
  await leaveJoint(place, one.actor, await at(one));
  expect((await getCase(place, one.actor, ours.id)).joint).toBeNull();
});
