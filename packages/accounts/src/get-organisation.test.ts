import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { addMember, addOrganisation, addPerson } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { OrganisationInput } from './account-input';
import type { OrganisationActor } from './actor';
import { askConsent } from './ask-consent';
import { getOrganisation } from './get-organisation';
import { giveConsent } from './give-consent';
import { inviteMember } from './invite-member';
import { saveOrganisation } from './save-organisation';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-25T10:00:00Z');
const deps = { db, clock };

let owner: OrganisationActor;
let accountant: OrganisationActor;
let adviser: OrganisationActor;
beforeEach(async () => {
  clock.set('2026-11-25T10:00:00Z');
  owner = await addMember(db);
  const { organisationId } = owner;
  accountant = await addMember(db, { organisationId, role: 'accountant' });
  const operatorId = await addOrganisation(db, { kind: 'operator', name: 'Demohagen' });
  const { personId: adviserId } = await addMember(db, {
    organisationId: operatorId,
    role: 'adviser',
  });
  await giveConsent(deps, owner, operatorId);
  adviser = { kind: 'company', personId: adviserId, organisationId, role: 'adviser', operatorId };
  await inviteMember(deps, owner, { email: 'ny@koble.example', role: 'member' });
  const asking = await addPerson(db, 'Demo-Hamid Oppdiktmo');
  await db
    .insertInto('membershipRequest')
    .values({ organisationId, personId: asking, createdAt: clock.now() })
    .execute();
});

describe('an organisation', () => {
  test('is read whole by its people, its accountant too', async () => {
    for (const actor of [owner, accountant]) {
      const view = await getOrganisation(deps, actor);
      expect(view.members.map(({ role }) => role).sort()).toEqual(['accountant', 'owner']);
      expect(view.members.every(({ email }) => email?.includes('@'))).toBe(true);
      expect(view.invitations).toMatchObject([
        { email: 'ny@koble.example', role: 'member', expiresAt: '2026-12-02T10:00:00.000Z' },
      ]);
      expect(view.requests).toMatchObject([{ name: 'Demo-Hamid Oppdiktmo' }]);
      expect(view.consents).toMatchObject([
        { other: { name: 'Demohagen' }, askedAt: null, givenAt: '2026-11-25T10:00:00.000Z' },
      ]);
      expect(view.roles).toEqual(['owner', 'member', 'accountant']);
    }
  });

  test('tells its client adviser names, and neither addresses nor who else would come', async () => {
    const view = await getOrganisation(deps, adviser);
    expect(view.members).toHaveLength(2);
    expect(view).toMatchObject({ invitations: [], requests: [] });
    expect(JSON.stringify(view)).not.toContain('@');
    expect(JSON.stringify(view)).not.toContain('Hamid');
  });

  test('says what each may do', async () => {
    const may = async (actor: OrganisationActor) => (await getOrganisation(deps, actor)).may;
    expect([await may(owner), await may(accountant), await may(adviser)]).toEqual([
      { edit: true, manageMembers: true, manageConsents: true },
      { edit: false, manageMembers: false, manageConsents: false },
      { edit: true, manageMembers: false, manageConsents: false },
    ]);
  });

  test('names who of its own gave a consent, who of its own asked for it, and nobody to an adviser in its name', async () => {
    const number = '310000035';
    const organisationId = await addOrganisation(db, { name: 'Oppdiktet Rør AS', number });
    const giver = await addMember(db, { organisationId });
    const operatorId = await addOrganisation(db, { kind: 'operator' });
    const asker = await addMember(db, { organisationId: operatorId, role: 'adviser' });
    await askConsent(deps, asker, number);
    await giveConsent(deps, giver, operatorId);
    const read = async (actor: OrganisationActor) => {
      const { members, consents } = await getOrganisation(deps, actor);
      const name = members.find(({ personId }) => personId === actor.personId)?.name;
      return { name, by: consents.map(({ askedBy, givenBy }) => ({ askedBy, givenBy })) };
    };
    const company = await read(giver);
    expect(company.by).toEqual([{ askedBy: null, givenBy: company.name }]);
    const operator = await read(asker);
    expect(operator.by).toEqual([{ askedBy: operator.name, givenBy: null }]);
    const acting = { ...giver, personId: asker.personId, role: 'adviser', operatorId } as const;
    expect((await read(acting)).by).toEqual([{ askedBy: null, givenBy: null }]);

    await db.deleteFrom('membership').where('personId', '=', giver.personId).execute();
    const colleague = await addMember(db, { organisationId });
    expect((await read(colleague)).by).toEqual([{ askedBy: null, givenBy: null }]);
  });

  test('shows no invitation that has run out', async () => {
    clock.set('2026-12-02T10:00:00Z');
    expect((await getOrganisation(deps, owner)).invitations).toEqual([]);
  });

  test('shows an operator its clients, and who it has asked', async () => {
    const operator = await addMember(db, {
      organisationId: await addOrganisation(db, { kind: 'operator' }),
    });
    const company = { name: 'Oppdiktet Båt AS', number: '310000027' };
    await addOrganisation(db, company);
    await askConsent(deps, operator, company.number);
    expect((await getOrganisation(deps, operator)).consents).toMatchObject([
      { other: { name: company.name }, askedAt: '2026-11-25T10:00:00.000Z', givenAt: null },
    ]);
  });
});

describe('what an organisation writes of itself', () => {
  const own = { homepage: 'https://sveis.example/', about: 'Vi sveiser.', employees: null };

  test('is saved, and leaves the register’s facts the register’s', async () => {
    const { organisationId: id } = owner;
    await db.updateTable('organisation').set({ source: 'register' }).where('id', '=', id).execute();
    await saveOrganisation(deps, owner, own);
    expect(await getOrganisation(deps, owner)).toMatchObject({
      homepage: own.homepage,
      about: own.about,
      profile: { employees: null, source: 'register' },
    });
  });

  test('is its own word once it says how many work there', async () => {
    await saveOrganisation(deps, owner, { ...own, employees: 3 });
    expect((await getOrganisation(deps, owner)).profile).toMatchObject({
      employees: 3,
      source: 'stated',
      sourceAt: '2026-11-25T10:00:00.000Z',
    });
  });

  test('keeps its lines, and nothing that turns the direction of writing', () => {
    const about = ' Vi\u202e sveiser.\n\nOg\u2066 maler.\u200f ';
    expect(OrganisationInput.parse({ ...own, about }).about).toBe('Vi sveiser.\n\nOg maler.');
  });

  test('is not written by its accountant', async () => {
    await expect(saveOrganisation(deps, accountant, own)).rejects.toMatchObject({
      code: 'accounts.not_yours',
    });
  });

  test('is, of an operator and by its owner alone, that it looks at the needs of its clients first', async () => {
    const organisationId = await addOrganisation(db, { kind: 'operator' });
    const gardener = await addMember(db, { organisationId });
    const adviser = await addMember(db, { organisationId, role: 'adviser' });
    const reviewing = { ...own, reviewsNeeds: true };
    for (const actor of [adviser, owner])
      await expect(saveOrganisation(deps, actor, reviewing)).rejects.toMatchObject({
        code: 'accounts.not_owner',
        kind: 'forbidden',
      });
    await saveOrganisation(deps, gardener, reviewing);
    // Left out, it stays as it is.
    await saveOrganisation(deps, adviser, own);
    expect((await getOrganisation(deps, adviser)).reviewsNeeds).toBe(true);
  });

  test.each(['javascript:alert(1)', 'ftp://sveis.example', 'sveis'])(
    'has no homepage that is no page: %s',
    (homepage) => {
      expect(OrganisationInput.safeParse({ ...own, homepage }).success).toBe(false);
    },
  );
});
