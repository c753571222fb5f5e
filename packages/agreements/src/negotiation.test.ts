import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { addMember } from '../../../tests/support/account-examples';
import {
  addNegotiators,
  aRequest,
  theTerms,
  type Negotiators,
} from '../../../tests/support/agreement-examples';
import { addActor, addNeed } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { cancelAgreement } from './cancel-agreement';
import { declineAgreement } from './decline-agreement';
import { expireAgreements } from './expire-agreements';
import { getAgreement } from './get-agreement';
import { layTerms } from './lay-terms';
import { listAgreements } from './list-agreements';
import { requestAgreement } from './request-agreement';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-23T10:00:00Z');
const place = { db, clock };
let sides: Negotiators;
beforeEach(async () => {
  sides = await addNegotiators(db);
});

const ask = async (changed: Parameters<typeof aRequest>[1] = {}) =>
  (await requestAgreement(place, sides.company, aRequest(sides.offerId, changed))).id;
const offered = async () => {
  const id = await ask();
  await layTerms(place, sides.partner, { id, version: 1, move: 'offer', terms: theTerms() });
  return id;
};
const taken = async (quarter: string) => {
  const rows = await db
    .selectFrom('pilotBooking')
    .select('state')
    .where('offerId', '=', sides.offerId)
    .where('quarter', '=', quarter)
    .execute();
  return rows.map(({ state }) => state);
};
const toldOf = async (agreementId: string) => {
  const rows = await db
    .selectFrom('domainEvent')
    .select(['kind', 'payload'])
    .orderBy('id')
    .execute();
  return rows
    .filter(({ payload }) => JSON.stringify(payload).includes(agreementId))
    .map(({ kind }) => kind);
};
const NO = { reason: 'capacity', text: 'Vi er fulle.' } as const;

describe('a request', () => {
  test('holds a slot of the quarter in which it is to start, and waits 14 days for the partner', async () => {
    const id = await ask();
    expect(await taken('2027Q1')).toEqual(['held']);
    expect(await getAgreement(place, sides.partner, { id })).toMatchObject({
      state: 'requested',
      side: 'partner',
      turn: 'partner',
      deadlineOn: '2026-12-07',
      quarter: '2027Q1',
      actions: ['offer', 'decline'],
      nextTerms: { priceOre: 11_000_000, startOn: '2027-01-11', rights: 'company_owns' },
    });
    expect(await toldOf(id)).toEqual(['agreement.requested']);
  });

  test('of a full quarter is refused with the next one that has room, and leaves nothing', async () => {
    await db
      .updateTable('pilotOffer')
      .set({ capacityPerQuarter: 1 })
      .where('id', '=', sides.offerId)
      .execute();
    await ask();
    const other = await addActor(db, 'company');
    await expect(requestAgreement(place, other, aRequest(sides.offerId))).rejects.toMatchObject({
      code: 'pilots.no_capacity',
      details: { quarter: '2027Q2' },
    });
    expect(await listAgreements(place, other)).toEqual([]);
  });

  test('goes to as many companies as there are slots, when twenty ask at once', async () => {
    const companies = await Promise.all(Array.from({ length: 20 }, () => addActor(db, 'company')));
    const answers = await Promise.allSettled(
      companies.map((company) => requestAgreement(place, company, aRequest(sides.offerId))),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    for (const refused of answers.filter(({ status }) => status === 'rejected'))
      expect(refused).toMatchObject({ reason: { code: 'pilots.no_capacity' } });
  });

  test.each([
    ['a day that has passed', { wishedStartOn: '2026-11-22' }, 'agreements.start_out_of_range'],
    ['a day in another decade', { wishedStartOn: '2036-01-01' }, 'agreements.start_out_of_range'],
    [
      'a day before the offer begins',
      { wishedStartOn: '2026-12-14' },
      'agreements.start_too_early',
    ],
    [
      'a need that is not theirs',
      { needId: '00000000-0000-4000-8000-000000000000' },
      'agreements.unknown_need',
    ],
  ])('with %s is refused', async (_what, changed, code) => {
    await expect(ask(changed)).rejects.toMatchObject({ code });
  });

  test('begins no sooner than the partner can, who may propose it all the same', async () => {
    await db
      .updateTable('pilotOffer')
      .set({ nextFreeOn: '2027-07-01' })
      .where('id', '=', sides.offerId)
      .execute();
    await expect(ask()).rejects.toMatchObject({
      code: 'agreements.start_too_early',
      field: 'wishedStartOn',
    });
    const id = await ask({ wishedStartOn: '2027-07-01' });
    await layTerms(place, sides.partner, { id, version: 1, move: 'offer', terms: theTerms() });
    expect(await taken('2027Q1')).toEqual(['held']);
  });

  test('of a student’s task is made while topics are handed in, and its terms run with the semester', async () => {
    await db
      .insertInto('studentTask')
      .values({
        offerId: sides.offerId,
        topic: 'Hvor lang må en serie være før roboten lønner seg?',
        supervisor: 'Demo-Vibeke Veileder',
        semester: '2027 spring',
        topicsBy: '2026-12-01',
        startsOn: '2027-01-10',
        deliversOn: '2027-05-20',
      })
      .execute();
    await expect(ask({ wishedStartOn: '2027-01-09' })).rejects.toMatchObject({
      code: 'agreements.start_too_early',
    });
    const id = await ask({ wishedStartOn: '2027-01-11' });
    const { nextTerms } = await getAgreement(place, sides.partner, { id });
    expect(nextTerms).toMatchObject({
      startOn: '2027-01-10',
      weeks: 19,
      milestones: [{ on: '2027-05-20' }],
    });
    const late = { db, clock: fixedClock('2026-12-02T10:00:00Z') };
    const other = await addActor(db, 'company');
    await expect(requestAgreement(late, other, aRequest(sides.offerId))).rejects.toMatchObject({
      code: 'agreements.topics_closed',
    });
  });

  test('is made once for the same, and again for a need', async () => {
    await ask();
    await expect(ask()).rejects.toMatchObject({ code: 'agreements.already_requested' });
    await ask({ needId: await addNeed(db, sides.company.organisationId) });
  });

  test('goes to no offer that is closed, and is not for an accountant to make', async () => {
    const accountant = { ...sides.company, role: 'accountant' } as const;
    await expect(
      requestAgreement(place, accountant, aRequest(sides.offerId)),
    ).rejects.toMatchObject({ code: 'agreements.not_yours' });
    await db
      .updateTable('pilotOffer')
      .set({ state: 'closed' })
      .where('id', '=', sides.offerId)
      .execute();
    await expect(ask()).rejects.toMatchObject({ code: 'agreements.offer_closed' });
  });
});

describe('terms', () => {
  test('go to and fro by turns, each with what it changed', async () => {
    const id = await offered();
    const cheaper = theTerms({ priceOre: 9_000_000 });
    await layTerms(place, sides.company, { id, version: 2, move: 'counter', terms: cheaper });
    const later = theTerms({ priceOre: 9_500_000, startOn: '2027-01-12' });
    await layTerms(place, sides.partner, { id, version: 3, move: 'revise', terms: later });
    const view = await getAgreement(place, sides.company, { id });
    expect(view).toMatchObject({ state: 'revised', turn: 'company', version: 4 });
    expect(view.terms.map(({ number, side, changes }) => [number, side, changes])).toEqual([
      [
        3,
        'partner',
        [
          { field: 'priceOre', from: 9_000_000, to: 9_500_000 },
          { field: 'startOn', from: '2027-01-11', to: '2027-01-12' },
        ],
      ],
      [2, 'company', [{ field: 'priceOre', from: 11_000_000, to: 9_000_000 }]],
      [1, 'partner', []],
    ]);
    expect(view.history.map(({ kind, termsNumber }) => [kind, termsNumber])).toEqual([
      ['requested', null],
      ['offered', 1],
      ['countered', 2],
      ['revised', 3],
    ]);
  });

  test('that start in another quarter take the slot along', async () => {
    const id = await ask();
    const terms = theTerms({
      startOn: '2027-04-05',
      milestones: [{ title: 'Alt er levert', on: '2027-05-03', percent: 100 }],
    });
    await layTerms(place, sides.partner, { id, version: 1, move: 'offer', terms });
    expect(await taken('2027Q1')).toEqual(['released']);
    expect(await taken('2027Q2')).toEqual(['held']);
  });

  test('of two who write for one side at once the second is told, and what the first wrote stands', async () => {
    const id = await offered();
    const { kind: _kind, ...colleague } = await addMember(db, {
      organisationId: sides.company.organisationId,
      role: 'member',
    });
    const answers = await Promise.allSettled([
      layTerms(place, sides.company, {
        id,
        version: 2,
        move: 'counter',
        terms: theTerms({ priceOre: 9_000_000 }),
      }),
      layTerms(
        place,
        { ...colleague, kind: 'company' },
        { id, version: 2, move: 'counter', terms: theTerms({ priceOre: 8_000_000 }) },
      ),
    ]);
    expect(answers.filter(({ status }) => status === 'rejected')).toMatchObject([
      {
        reason: { code: 'agreements.changed_meanwhile', kind: 'conflict', details: { version: 3 } },
      },
    ]);
    expect((await getAgreement(place, sides.partner, { id })).terms).toHaveLength(2);
  });

  test.each<[string, 'company' | 'partner', 'offer' | 'counter' | 'revise']>([
    ['the partner twice', 'partner', 'offer'],
    ['the partner before the company has answered', 'partner', 'revise'],
    ['the company in the partner’s place', 'company', 'revise'],
  ])('are not laid by %s', async (_who, side, move) => {
    const id = await offered();
    await expect(
      layTerms(place, sides[side], { id, version: 2, move, terms: theTerms({ weeks: 5 }) }),
    ).rejects.toMatchObject({ code: 'agreements.wrong_state', details: { state: 'offered' } });
  });

  test('that change nothing, or name a call that is not open, are refused', async () => {
    const id = await offered();
    const counter = { id, version: 2, move: 'counter' } as const;
    await expect(
      layTerms(place, sides.company, { ...counter, terms: theTerms() }),
    ).rejects.toMatchObject({ code: 'agreements.no_change' });
    const callIds = ['00000000-0000-4000-8000-000000000000'];
    await expect(
      layTerms(place, sides.company, { ...counter, terms: theTerms({ callIds }) }),
    ).rejects.toMatchObject({ code: 'agreements.unknown_call', field: 'callIds' });
  });
});

describe('the end of a negotiation', () => {
  test('by the partner’s no frees the slot, tells the company why, and is final', async () => {
    const id = await ask();
    await declineAgreement(place, sides.partner, { id, version: 1, ...NO });
    expect(await taken('2027Q1')).toEqual(['released']);
    expect(await getAgreement(place, sides.company, { id })).toMatchObject({
      state: 'declined',
      end: { reason: 'capacity', text: 'Vi er fulle.', side: 'partner' },
      deadlineOn: null,
      actions: [],
    });
    await expect(
      cancelAgreement(place, sides.company, { id, version: 2, ...NO }),
    ).rejects.toMatchObject({ code: 'agreements.wrong_state' });
  });

  test('by the company frees the slot, and the same may be asked for again', async () => {
    const id = await offered();
    await cancelAgreement(place, sides.company, { id, version: 2, ...NO });
    expect(await toldOf(id)).toEqual([
      'agreement.requested',
      'agreement.offered',
      'agreement.cancelled',
    ]);
    await ask();
    expect((await taken('2027Q1')).sort()).toEqual(['held', 'released']);
  });

  test('comes after 14 whole days without a word, once, however many workers look', async () => {
    const id = await ask();
    const lastDay = fixedClock('2026-12-07T22:30:00Z');
    expect(await expireAgreements(db, lastDay)).toBe(0);
    const next = fixedClock('2026-12-07T23:30:00Z');
    const ended = await Promise.all([expireAgreements(db, next), expireAgreements(db, next)]);
    expect(ended.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    expect((await toldOf(id)).filter((kind) => kind === 'agreement.expired')).toHaveLength(1);
    expect(await getAgreement(place, sides.company, { id })).toMatchObject({
      state: 'expired',
      end: { reason: null, side: 'clock' },
    });
    expect(await taken('2027Q1')).toEqual(['released']);
  });
});

test('nobody else sees an agreement or does anything with it', async () => {
  const id = await offered();
  const others = [await addActor(db, 'company'), await addActor(db, 'partner')];
  for (const other of others) {
    expect(await listAgreements(place, other)).toEqual([]);
    const tried = [
      () => getAgreement(place, other, { id }),
      () => declineAgreement(place, other, { id, version: 2, ...NO }),
      () =>
        layTerms(place, other, { id, version: 2, move: 'counter', terms: theTerms({ weeks: 5 }) }),
    ];
    for (const attempt of tried)
      await expect(attempt()).rejects.toMatchObject({ code: 'agreements.not_found' });
  }
});
