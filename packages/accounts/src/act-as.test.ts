import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  actsOf,
  addMember,
  addOrganisation,
  addPerson,
  addSession,
} from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { ActingChoice } from './account-input';
import { actAs } from './act-as';
import { resolveActor } from './actor-queries';
import { endConsent } from './end-consent';
import { giveConsent } from './give-consent';
import { listChoices } from './list-choices';

const { db } = await testDatabase();
const deps = { db, clock: fixedClock('2026-11-25T10:00:00Z') };

let personId: string;
let sessionId: string;
beforeEach(async () => {
  personId = await addPerson(db);
  sessionId = await addSession(db, personId);
});
const resolved = () => resolveActor(db, { personId, sessionId });
const choose = (choice: ActingChoice) =>
  actAs({ db }, { kind: 'candidate', personId }, { sessionId, choice });

/** A company that has consented to an operator of the person's. */
async function addClient() {
  const operatorId = await addOrganisation(db, { kind: 'operator', name: 'Demohagen' });
  await addMember(db, { personId, organisationId: operatorId, role: 'adviser' });
  const owner = await addMember(db);
  const consent = await giveConsent(deps, owner, operatorId);
  return { operatorId, owner, companyId: owner.organisationId, consentId: consent.id };
}

describe('whom somebody may act for', () => {
  test('is themself, their organisations, and the clients of their operators', async () => {
    const { operatorId, companyId } = await addClient();
    expect(await listChoices({ db }, { personId })).toEqual({
      self: true,
      organisations: [{ id: operatorId, name: 'Demohagen', kind: 'operator', role: 'adviser' }],
      clients: [{ id: companyId, name: expect.any(String), operatorId }],
    });
  });

  test('is not a company that was only asked, or has ended its consent', async () => {
    const { owner, consentId, operatorId } = await addClient();
    await endConsent(deps, owner, consentId);
    const companyId = await addOrganisation(db);
    await db
      .insertInto('clientConsent')
      .values({ companyId, operatorId, askedAt: deps.clock.now() })
      .execute();
    expect((await listChoices({ db }, { personId })).clients).toEqual([]);
  });
});

describe('a session acts for', () => {
  test('whoever was chosen last, and the choice is written down', async () => {
    const member = await addMember(db, { personId, role: 'member' });
    const { organisationId } = member;
    expect(await resolved()).toEqual(member);
    await choose({ as: 'self' });
    expect(await resolved()).toEqual({ kind: 'candidate', personId });
    await choose({ as: 'organisation', organisationId });
    expect(await resolved()).toEqual(member);
    expect(await actsOf(db, personId)).toEqual(['acting.chosen', 'acting.chosen']);
  });

  test('a client in the name of the operator that has its consent', async () => {
    const { companyId, operatorId } = await addClient();
    await choose({ as: 'client', companyId });
    expect(await resolved()).toEqual({
      kind: 'company',
      personId,
      organisationId: companyId,
      role: 'adviser',
      operatorId,
    });
  });

  test('a client no more, from the moment its consent ends', async () => {
    const { companyId, operatorId, owner, consentId } = await addClient();
    await choose({ as: 'client', companyId });
    await endConsent(deps, owner, consentId);
    expect(await resolved()).toMatchObject({ kind: 'operator', organisationId: operatorId });
  });

  test('nobody’s client when the person has left the operator, even if another of theirs has its consent', async () => {
    const { companyId, operatorId, owner } = await addClient();
    const second = await addOrganisation(db, { kind: 'operator' });
    await addMember(db, { personId, organisationId: second, role: 'adviser' });
    await giveConsent(deps, owner, second);
    await choose({ as: 'client', companyId });
    await db
      .deleteFrom('membership')
      .where('personId', '=', personId)
      .where('organisationId', '=', operatorId)
      .execute();
    expect(await resolved()).toMatchObject({ kind: 'operator', organisationId: second });
  });

  test('nobody who is not theirs, whatever is asked for', async () => {
    const stranger = await addMember(db);
    const client = await addClient();
    await db.deleteFrom('membership').where('personId', '=', personId).execute();
    for (const choice of [
      { as: 'organisation', organisationId: stranger.organisationId },
      { as: 'client', companyId: client.companyId },
      { as: 'organisation', organisationId: '00000000-0000-4000-8000-000000000000' },
    ] as const)
      await expect(choose(choice)).rejects.toMatchObject({
        code: 'accounts.no_such_organisation',
        kind: 'not_found',
      });
    expect(await resolved()).toEqual({ kind: 'candidate', personId });
    expect(await actsOf(db, personId)).toEqual([]);
  });
});

test('somebody else’s session is not touched', async () => {
  const other = await addMember(db);
  const theirs = await addSession(db, other.personId);
  await expect(
    actAs({ db }, { kind: 'candidate', personId }, { sessionId: theirs, choice: { as: 'self' } }),
  ).rejects.toMatchObject({ code: 'accounts.no_such_organisation' });
  expect(await resolveActor(db, { personId: other.personId, sessionId: theirs })).toEqual(other);
});
