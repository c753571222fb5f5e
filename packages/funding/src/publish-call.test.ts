import type { Actor, OrganisationActor } from '@koble/accounts/schema';
import { fixedClock } from '@koble/kernel';
import { beforeAll, expect, test } from 'vitest';
import { aCall, anOrganisation } from '../../../tests/support/funding-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { getCall } from './get-call';
import { publishCall } from './publish-call';

const { db } = await testDatabase();
const deps = { db, clock: fixedClock('2026-11-23T10:00:00Z') };
const visitor: Actor = { kind: 'visitor' };
const adviser = await addActor(db, 'operator', { role: 'adviser' });
const members = new Map<string, OrganisationActor>();
let funderId: string;
let otherId: string;

beforeAll(async () => {
  for (const name of ['Demofondet', 'Det andre demofondet']) {
    const organisationId = await anOrganisation(db, { kind: 'funder', name });
    members.set(organisationId, await addActor(db, 'funder', { organisationId }));
  }
  [funderId = '', otherId = ''] = members.keys();
});

const worksFor = (organisationId: string): Actor => members.get(organisationId) ?? visitor;
const count = async () => (await db.selectFrom('fundingCall').select('id').execute()).length;

test('a funder publishes its call, everybody reads it, and it is due for the search', async () => {
  const call = await publishCall(deps, worksFor(funderId), aCall({ funderId, slug: 'first' }));
  expect(await getCall({ db }, visitor, 'first')).toEqual(call);
  const dirty = await db.selectFrom('searchDirty').select('listingId').execute();
  expect(dirty.map(({ listingId }) => listingId)).toContain(`call_${call.id}`);
});

test('nobody publishes for another funder, nor takes over its slug, and nothing is written', async () => {
  await publishCall(deps, worksFor(funderId), aCall({ funderId, slug: 'mine' }));
  const before = await count();
  await expect(
    publishCall(deps, worksFor(otherId), aCall({ funderId, slug: 'for-you' })),
  ).rejects.toMatchObject({ code: 'funding.not_allowed' });
  await expect(
    publishCall(deps, worksFor(otherId), aCall({ funderId: otherId, slug: 'mine' })),
  ).rejects.toMatchObject({ code: 'funding.not_allowed' });
  await expect(
    publishCall(deps, visitor, aCall({ funderId, slug: 'by-nobody' })),
  ).rejects.toMatchObject({ code: 'funding.not_allowed' });
  expect(await count()).toBe(before);
  expect((await getCall({ db }, visitor, 'mine')).funder.id).toBe(funderId);
});

test('an adviser corrects a call, and opens a closed one again', async () => {
  const { id } = await publishCall(deps, worksFor(funderId), aCall({ funderId, slug: 'closed' }));
  await db.updateTable('fundingCall').set({ state: 'closed' }).where('id', '=', id).execute();
  expect(
    await publishCall(deps, adviser, aCall({ funderId, slug: 'closed', title: 'Rettet (demo)' })),
  ).toMatchObject({ id, state: 'published', title: 'Rettet (demo)' });
});

test('two calls that wait for each other are refused, also when both are published at once', async () => {
  const after = (slug: string, other: string) =>
    publishCall(
      deps,
      adviser,
      aCall({ funderId, slug, rules: [{ kind: 'after_call', slug: other, state: 'granted' }] }),
    );
  const both = await Promise.allSettled([after('hen', 'egg'), after('egg', 'hen')]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = both.find((one) => one.status === 'rejected');
  expect(refused?.reason).toMatchObject({
    code: 'funding.rule_cycle',
    field: 'rules',
    details: { chain: expect.stringMatching(/^(hen → egg → hen|egg → hen → egg)$/) },
  });
});

test('what cannot be is refused by name and leaves nothing behind', async () => {
  const before = await count();
  const contradictory = aCall({
    funderId,
    slug: 'contradictory',
    rules: [
      { kind: 'employees_min', count: 9 },
      { kind: 'employees_max', count: 8 },
    ],
  });
  await expect(publishCall(deps, adviser, contradictory)).rejects.toMatchObject({
    code: 'funding.rules_contradict',
    field: 'rules',
    details: { rule: 'employees_min', with: 'employees_max' },
  });
  const company = await anOrganisation(db, { kind: 'company', name: 'Ingen giver AS' });
  await expect(
    publishCall(deps, adviser, aCall({ funderId: company, slug: 'no-funder' })),
  ).rejects.toMatchObject({ code: 'funding.funder_not_found', field: 'funderId' });
  await expect(
    publishCall(deps, adviser, aCall({ funderId, slug: 'tomorrow', checkedOn: '2026-11-24' })),
  ).rejects.toMatchObject({ code: 'funding.checked_in_the_future', field: 'checkedOn' });
  expect(await count()).toBe(before);
});

test('a draft is not found by anybody but its writers', async () => {
  await publishCall(deps, worksFor(funderId), aCall({ funderId, slug: 'draft' }));
  await db.updateTable('fundingCall').set({ state: 'draft' }).where('slug', '=', 'draft').execute();
  await expect(getCall({ db }, visitor, 'draft')).rejects.toMatchObject({
    code: 'funding.call_not_found',
  });
  await expect(getCall({ db }, worksFor(otherId), 'draft')).rejects.toMatchObject({
    code: 'funding.call_not_found',
  });
  expect(await getCall({ db }, worksFor(funderId), 'draft')).toMatchObject({ state: 'draft' });
});
