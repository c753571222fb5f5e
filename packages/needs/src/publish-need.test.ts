import type { OrganisationActor } from '@koble/accounts/schema';
import { inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { addOrganisation } from '../../../tests/support/account-examples';
import { aNeed } from '../../../tests/support/need-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { closeNeed } from './close-need';
import { getPublicNeed } from './public-need';
import { listOwnNeeds, publishNeed } from './publish-need';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-23T10:00:00Z');
const deps = { db, clock };
const visitor = { kind: 'visitor' } as const;
let owner: OrganisationActor<'company'>;
let stranger: OrganisationActor<'company'>;

beforeAll(async () => {
  const base = { kind: 'company', personId: 'p', role: 'owner' } as const;
  owner = {
    ...base,
    organisationId: await addOrganisation(db, { name: 'Oppdiktet Sveis AS', municipality: '5037' }),
  };
  stranger = { ...base, organisationId: await addOrganisation(db) };
});

const count = async () => (await db.selectFrom('need').select('id').execute()).length;
const dirtyOf = async (id: string) =>
  (await db.selectFrom('searchDirty').select('listingId').execute())
    .map(({ listingId }) => listingId)
    .filter((listing) => listing.endsWith(id))
    .sort();

describe('a need that is published', () => {
  test('is read back as it was written, open for 90 days, and due for the search', async () => {
    const { id } = await publishNeed(deps, owner, aNeed());
    const [own] = await listOwnNeeds(deps, owner);
    expect(own).toMatchObject({ ...aNeed(), id, state: 'published', interests: 0 });
    expect(own?.expiresAt?.toISOString()).toBe('2027-02-21T10:00:00.000Z');
    expect(await dirtyOf(id)).toEqual([`challenge_${id}`, `role_${id}`]);
  });

  test.each([
    { kind: 'range', fromOre: 25_000, toOre: 25_000, per: 'hour' },
    { kind: 'agreed' },
    null,
  ] as const)('says what it pays: %j', async (pay) => {
    const { id } = await publishNeed(deps, owner, aNeed({ pay }));
    expect((await listOwnNeeds(deps, owner)).find((need) => need.id === id)?.pay).toEqual(pay);
    expect((await getPublicNeed(deps, visitor, { kind: 'role', id })).pay).toEqual(pay);
    expect((await getPublicNeed(deps, visitor, { kind: 'challenge', id })).pay).toBeNull();
  });

  test.each([
    { payKind: 'range', payFromOre: 2, payToOre: 1, payPer: 'hour' },
    { payKind: 'range', payFromOre: 0, payToOre: 1, payPer: 'hour' },
    { payKind: 'range', payFromOre: 1, payToOre: 2 },
    { payKind: 'agreed', payPer: 'hour' },
    { payFromOre: 1, payToOre: 2, payPer: 'hour' },
  ] as const)('holds no pay that says nothing whole: %j', async (pay) => {
    const { id } = await publishNeed(deps, owner, aNeed({ pay: null }));
    await expect(
      db.updateTable('need').set(pay).where('id', '=', id).execute(),
    ).rejects.toMatchObject({ code: '23514' });
  });

  test('is listed to its own company alone, the newest first', async () => {
    await publishNeed(deps, owner, aNeed({ title: 'Den nyeste (demo)' }));
    expect((await listOwnNeeds(deps, owner))[0]?.title).toBe('Den nyeste (demo)');
    expect(await listOwnNeeds(deps, stranger)).toEqual([]);
  });

  test.each([
    ['skillsMust', 'dragon-riding', 'needs.unknown_skill'],
    ['skillsShould', 'dragon-riding', 'needs.unknown_skill'],
    ['languages', 'welding', 'needs.unknown_skill'],
    ['occupations', 'dragon-rider', 'needs.unknown_occupation'],
  ] as const)('names only what exists: %s', async (field, id, code) => {
    const before = await count();
    await expect(
      publishNeed(deps, owner, aNeed({ [field]: [...aNeed()[field], id] })),
    ).rejects.toMatchObject({ code, field, details: { id } });
    expect(await count()).toBe(before);
  });

  test('is not published by the accountant', async () => {
    const accountant = { ...owner, role: 'accountant' } as const;
    await expect(publishNeed(deps, accountant, aNeed())).rejects.toMatchObject({
      code: 'needs.not_yours',
      kind: 'forbidden',
    });
  });
});

describe('a need that anybody reads', () => {
  test('is a role without the budget and a challenge with it', async () => {
    const { id } = await publishNeed(deps, owner, aNeed());
    const role = await getPublicNeed(deps, visitor, { kind: 'role', id });
    expect(role).toMatchObject({
      kind: 'role',
      budgetOre: null,
      open: true,
      source: 'koble',
      organisation: { name: 'Oppdiktet Sveis AS', municipality: '5037' },
    });
    expect(role).not.toHaveProperty('ownHours');
    expect(await getPublicNeed(deps, visitor, { kind: 'challenge', id })).toMatchObject({
      kind: 'challenge',
      budgetOre: 15_000_000,
    });
  });

  test('is no challenge when it asks for people alone, and nothing when it asks for money alone', async () => {
    const people = await publishNeed(deps, owner, aNeed({ wants: ['people'] }));
    const money = await publishNeed(deps, owner, aNeed({ wants: ['funding'] }));
    for (const asked of [
      { kind: 'challenge', id: people.id },
      { kind: 'role', id: money.id },
      { kind: 'challenge', id: money.id },
    ] as const)
      await expect(getPublicNeed(deps, visitor, asked)).rejects.toMatchObject({
        code: 'needs.not_found',
      });
  });

  test('is not open after its last moment, also before anybody has marked it expired', async () => {
    const { id } = await publishNeed(deps, owner, aNeed());
    const late = { db, clock: fixedClock('2027-02-21T10:00:00Z') };
    expect((await getPublicNeed(late, visitor, { kind: 'role', id })).open).toBe(false);
  });

  test('is nobody else’s while it is a draft', async () => {
    const { id } = await publishNeed(deps, owner, aNeed());
    await db.updateTable('need').set({ state: 'draft' }).where('id', '=', id).execute();
    for (const actor of [visitor, stranger])
      await expect(getPublicNeed(deps, actor, { kind: 'role', id })).rejects.toMatchObject({
        code: 'needs.not_found',
      });
    expect(await getPublicNeed(deps, owner, { kind: 'role', id })).toMatchObject({ id });
  });
});

describe('a need that is closed', () => {
  test('stays readable and is open no more; closing it again is refused', async () => {
    const { id } = await publishNeed(deps, owner, aNeed());
    await closeNeed(deps, owner, id);
    expect((await getPublicNeed(deps, visitor, { kind: 'role', id })).open).toBe(false);
    await expect(closeNeed(deps, owner, id)).rejects.toMatchObject({
      code: 'needs.wrong_state',
      kind: 'conflict',
      details: { state: 'closed' },
    });
  });

  test('was closed by its own company: to others it looks as if it were not there', async () => {
    const { id } = await publishNeed(deps, owner, aNeed());
    const nothing = '00000000-0000-4000-8000-000000000000';
    for (const [actor, need] of [
      [stranger, id],
      [{ ...owner, role: 'accountant' }, id],
      [visitor, id],
      [owner, nothing],
    ] as const)
      await expect(closeNeed(deps, actor, need)).rejects.toMatchObject({
        code: 'needs.not_found',
        kind: 'not_found',
      });
    expect((await getPublicNeed(deps, visitor, { kind: 'role', id })).open).toBe(true);
  });

  test('is closed once: who comes while it is being closed waits, and finds it closed', async () => {
    const { id } = await publishNeed(deps, owner, aNeed());
    const second = await inTransaction(db, async (trx) => {
      await closeNeed({ db: trx, clock }, owner, id);
      const closing = closeNeed(deps, owner, id).catch((error: unknown) => error);
      // Time enough to read the need: without a lock it would read it as still open.
      await setTimeout(100);
      return { closing };
    });
    expect(await second.closing).toMatchObject({ code: 'needs.wrong_state' });
  });
});
