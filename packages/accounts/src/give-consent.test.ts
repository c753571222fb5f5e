import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  actsOf,
  addMember,
  addOrganisation,
  eventsAbout,
} from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { OrganisationActor } from './actor';
import { askConsent } from './ask-consent';
import { endConsent } from './end-consent';
import { giveConsent } from './give-consent';
import { listOperators } from './list-operators';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-25T10:00:00Z');
const deps = { db, clock };
const NUMBER = '310000019';

let owner: OrganisationActor;
let adviser: OrganisationActor;
beforeEach(async () => {
  await db.deleteFrom('organisation').execute();
  owner = await addMember(db, { organisationId: await addOrganisation(db, { number: NUMBER }) });
  const garden = { kind: 'operator', name: 'Demohagen', municipality: '5037' } as const;
  adviser = await addMember(db, {
    organisationId: await addOrganisation(db, garden),
    role: 'adviser',
  });
});
const consents = () => db.selectFrom('clientConsent').selectAll().orderBy('id').execute();
const kindsOf = async (id: string) => (await eventsAbout(db, id)).map(({ kind }) => kind);

test('anybody reads which operators there are', async () => {
  expect(await listOperators({ db })).toEqual([
    { id: adviser.organisationId, name: 'Demohagen', municipality: '5037' },
  ]);
});

describe('a consent', () => {
  test('that is asked for lets nobody act yet, and is asked for once', async () => {
    const { id } = await askConsent(deps, adviser, NUMBER);
    expect(await askConsent(deps, adviser, NUMBER)).toEqual({ id });
    expect(await consents()).toMatchObject([
      { id, askedBy: adviser.personId, askedAt: clock.now(), givenAt: null },
    ]);
    expect(await kindsOf(id)).toEqual(['consent.asked']);
    expect(await actsOf(db, adviser.personId)).toEqual(['consent.asked']);
  });

  test('is given once, asked for or not, and says who gave it and when', async () => {
    const { id } = await askConsent(deps, adviser, NUMBER);
    expect(await giveConsent(deps, owner, adviser.organisationId)).toEqual({ id });
    expect(await giveConsent(deps, owner, adviser.organisationId)).toEqual({ id });
    expect(await consents()).toMatchObject([{ givenBy: owner.personId, givenAt: clock.now() }]);
    expect(await kindsOf(id)).toEqual(['consent.asked', 'consent.given']);
    expect(await actsOf(db, owner.personId)).toEqual(['consent.given']);
  });

  test('is given by a member too; neither by the accountant nor by the adviser who would act', async () => {
    const { organisationId } = owner;
    const { organisationId: operatorId } = adviser;
    const accountant = await addMember(db, { organisationId, role: 'accountant' });
    const acting = { ...owner, personId: adviser.personId, role: 'adviser', operatorId } as const;
    for (const actor of [accountant, acting, { ...owner, operatorId }, adviser])
      await expect(giveConsent(deps, actor, operatorId)).rejects.toMatchObject({
        code: 'accounts.not_yours',
        kind: 'forbidden',
      });
    expect(await consents()).toEqual([]);
    const member = await addMember(db, { organisationId, role: 'member' });
    await giveConsent(deps, member, operatorId);
  });

  test('is between an operator and a company, and no others', async () => {
    const partner = await addOrganisation(db, { kind: 'partner', number: '310000027' });
    await expect(giveConsent(deps, owner, partner)).rejects.toMatchObject({
      code: 'accounts.no_such_organisation',
      kind: 'not_found',
    });
    for (const number of ['310000027', '310000035'])
      await expect(askConsent(deps, adviser, number)).rejects.toMatchObject({
        code: 'accounts.no_such_organisation',
        kind: 'not_found',
      });
    await expect(askConsent(deps, owner, NUMBER)).rejects.toMatchObject({
      code: 'accounts.not_yours',
    });
  });
});

describe('a consent that is ended', () => {
  test('by the company or by the operator says who and when, and ends once', async () => {
    for (const actor of [owner, adviser]) {
      const { id } = await giveConsent(deps, owner, adviser.organisationId);
      await endConsent(deps, actor, id);
      expect((await consents()).find((consent) => consent.id === id)).toMatchObject({
        endedBy: actor.personId,
        endedAt: clock.now(),
      });
      expect((await kindsOf(id)).at(-1)).toBe('consent.ended');
      await expect(endConsent(deps, actor, id)).rejects.toMatchObject({
        code: 'accounts.no_such_consent',
        kind: 'not_found',
      });
    }
  });

  test('is not ended by others, by the accountant, or by the adviser in the company’s name', async () => {
    const { id } = await giveConsent(deps, owner, adviser.organisationId);
    const { organisationId } = owner;
    const accountant = await addMember(db, { organisationId, role: 'accountant' });
    const acting = { ...owner, role: 'adviser', operatorId: adviser.organisationId } as const;
    for (const actor of [accountant, acting])
      await expect(endConsent(deps, actor, id)).rejects.toMatchObject({
        code: 'accounts.not_yours',
      });
    const otherGarden = await addOrganisation(db, { kind: 'operator' });
    for (const actor of [
      await addMember(db),
      await addMember(db, { organisationId: otherGarden, role: 'adviser' }),
    ])
      await expect(endConsent(deps, actor, id)).rejects.toMatchObject({
        code: 'accounts.no_such_consent',
        kind: 'not_found',
      });
    expect(await consents()).toMatchObject([{ endedAt: null }]);
  });
});
