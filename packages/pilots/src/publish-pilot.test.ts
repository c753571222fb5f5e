import type { OrganisationActor } from '@koble/accounts/schema';
import { inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addOrganisation } from '../../../tests/support/account-examples';
import { anOffer, someDetails } from '../../../tests/support/pilot-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { getPilotOffer, listPilotSupplies } from './get-pilot-offer';
import { pilotDocuments } from './pilot-document';
import { publishPilot } from './publish-pilot';
import type { PilotOfferInput } from './schema';

const { db } = await testDatabase();
const deps = { db, clock: fixedClock('2026-11-23T10:00:00Z') };
const later = { db, clock: fixedClock('2026-12-24T10:00:00Z') };
const visitor = { kind: 'visitor' } as const;
let lab: OrganisationActor<'partner'>;
let other: OrganisationActor<'partner'>;

beforeAll(async () => {
  const base = { kind: 'partner', personId: 'p', role: 'owner' } as const;
  const of = { kind: 'partner', name: 'Demolab', municipality: '5059' } as const;
  lab = { ...base, organisationId: await addOrganisation(db, of) };
  other = { ...base, organisationId: await addOrganisation(db, { kind: 'partner' }) };
});

const write = (
  at: typeof deps,
  actor: typeof lab,
  { id, offer }: { id: string; offer: PilotOfferInput },
) =>
  inTransaction(db, (trx) =>
    publishPilot({ trx, clock: at.clock }, actor, { id, offer, details: someDetails() }),
  );
const publish = async (changed: Partial<PilotOfferInput> = {}) => {
  const id = randomUUID();
  await write(deps, lab, { id, offer: anOffer(changed) });
  return id;
};
const setState = (id: string, state: 'draft' | 'paused' | 'closed') =>
  db.updateTable('pilotOffer').set({ state }).where('id', '=', id).execute();
const take = (offerId: string, slots: number) =>
  db
    .insertInto('pilotBooking')
    .values(
      Array.from({ length: slots }, () => ({
        offerId,
        quarter: '2026Q4',
        agreementRef: randomUUID(),
      })),
    )
    .execute();
const count = async () => (await db.selectFrom('pilotOffer').select('id').execute()).length;

describe('an offer that is published', () => {
  test('is read as it was written, with its partner and what is free', async () => {
    const id = await publish();
    expect(await getPilotOffer(deps, visitor, id)).toEqual({
      ...anOffer(),
      id,
      organisation: {
        id: lab.organisationId,
        name: 'Demolab',
        municipality: '5059',
        answers: null,
        answerDays: null,
      },
      type: 'pilot',
      state: 'published',
      freeSlots: 2,
      earliestStartOn: '2026-12-15',
      fullQuarters: [],
      calls: [],
      references: [],
      task: null,
      publishedAt: '2026-11-23T10:00:00.000Z',
    });
    const dirty = await db.selectFrom('searchDirty').select('listingId').execute();
    expect(dirty.map(({ listingId }) => listingId)).toContain(`pilot_${id}`);
  });

  test('is the same offer when it is written again: first published when it was, slots still taken', async () => {
    const id = await publish();
    await take(id, 1);
    const offer = anOffer({ title: 'Rettet (demo)', capacityPerQuarter: 3 });
    await write(later, lab, { id, offer });
    expect(await getPilotOffer(deps, visitor, id)).toMatchObject({
      title: 'Rettet (demo)',
      freeSlots: 2,
      publishedAt: '2026-11-23T10:00:00.000Z',
    });
  });

  test('opens again after a pause, and never after it was closed', async () => {
    const id = await publish();
    await setState(id, 'paused');
    await write(deps, lab, { id, offer: anOffer() });
    await setState(id, 'closed');
    await expect(write(deps, lab, { id, offer: anOffer() })).rejects.toMatchObject({
      code: 'pilots.wrong_state',
      kind: 'conflict',
      details: { state: 'closed' },
    });
    expect((await getPilotOffer(deps, visitor, id)).state).toBe('closed');
  });

  test('is nobody else’s to change, and looks to them as if it were not there', async () => {
    const id = await publish();
    const offer = anOffer({ title: 'Kapret (demo)' });
    await expect(write(deps, other, { id, offer })).rejects.toMatchObject({
      code: 'pilots.not_found',
    });
    const accountant = { ...lab, role: 'accountant' } as const;
    await expect(write(deps, accountant, { id: randomUUID(), offer })).rejects.toMatchObject({
      code: 'pilots.not_yours',
      kind: 'forbidden',
    });
    expect((await getPilotOffer(deps, visitor, id)).title).toBe(anOffer().title);
  });

  test.each<[Partial<PilotOfferInput>, string, string]>([
    [{ skills: ['dragon-riding'] }, 'pilots.unknown_skill', 'skills'],
    [{ languages: ['welding'] }, 'pilots.unknown_skill', 'languages'],
    [{ place: 'lab', municipality: null }, 'pilots.lab_without_place', 'municipality'],
  ])('is refused where it is wrong: %j', async (changed, code, field) => {
    const before = await count();
    await expect(publish(changed)).rejects.toMatchObject({ code, field });
    expect(await count()).toBe(before);
  });
});

test('a draft is for its partner alone, and nothing that is not published is matched', async () => {
  const id = await publish();
  await setState(id, 'draft');
  for (const actor of [visitor, other])
    await expect(getPilotOffer(deps, actor, id)).rejects.toMatchObject({
      code: 'pilots.not_found',
    });
  expect(await getPilotOffer(deps, lab, id)).toMatchObject({ state: 'draft' });
  expect(await listPilotSupplies(db, [id], deps.clock.now())).toEqual([]);
  expect(await pilotDocuments(db, [id], deps.clock.now())).toEqual([]);
});

describe('the search document of an offer', () => {
  const documentOf = async (changed: Partial<PilotOfferInput> = {}) =>
    (await pilotDocuments(db, [await publish(changed)], deps.clock.now()))[0];

  test('says what it costs, where it is and what is free', async () => {
    expect(await documentOf()).toMatchObject({
      kind: 'pilot',
      organisation: 'Demolab',
      organisationId: lab.organisationId,
      municipality: '5059',
      place: 'Orkland',
      area: ['5059'],
      skills: ['welding', 'robotics'],
      mode: ['onsite'],
      amountOre: 11_000_000,
      capacity: 2,
      deadline: null,
      publishedAt: Date.parse('2026-11-23T10:00:00Z') / 1000,
    });
  });

  test('is within reach from anywhere when the partner comes, or nobody has to', async () => {
    expect((await documentOf({ place: 'company' }))?.area).toEqual(['*']);
    expect(await documentOf({ place: 'remote', municipality: null })).toMatchObject({
      area: ['*'],
      place: '',
      mode: ['remote'],
    });
  });

  test('does not end, and shows at most 40 words', async () => {
    const document = await documentOf({ summary: 'ord '.repeat(100) });
    expect(document?.summary).toBe(`${'ord '.repeat(40)}…`);
    expect(document?.expiresAt).toBeGreaterThan(Date.parse('2099-01-01T00:00:00Z') / 1000);
  });

  test('says that nothing is free when all is taken', async () => {
    const id = await publish();
    await take(id, 2);
    expect((await pilotDocuments(db, [id], deps.clock.now()))[0]?.capacity).toBe(0);
  });
});
