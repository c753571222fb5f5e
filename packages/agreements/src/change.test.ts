import { publishCall } from '@koble/funding';
import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  addNegotiators,
  addRunning,
  theTerms,
  type Negotiators,
} from '../../../tests/support/agreement-examples';
import { A_PDF, testFiles, testScanner } from '../../../tests/support/file-examples';
import { aCall, anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { agreeToChange } from './agree-to-change';
import { cancelAgreement } from './cancel-agreement';
import { deliverAgreement } from './deliver-agreement';
import { addDeliveryFile } from './delivery-file-add';
import { getAgreement } from './get-agreement';
import { getDelivery } from './get-delivery';
import { markMilestone } from './mark-milestone';
import { listAgreements } from './list-agreements';
import { proposeChange } from './propose-change';
import { refuseChange } from './refuse-change';
import { spendHours } from './spend-hours';
import type { AgreementTerms } from './terms';
import { withdrawChange } from './withdraw-change';

const { db } = await testDatabase();
const { files, broken } = testFiles();
const { scanner } = await testScanner();
const clock = fixedClock('2026-11-23T10:00:00Z');
const place = { db, files, scanner, clock };
const REASON = 'To av delene kommer tre uker senere enn vi trodde.';
const OTHER = theTerms({ priceOre: 12_500_000, weeks: 7, companyHours: 40 });
let sides: Negotiators;
let id: string;
beforeEach(async () => {
  clock.set('2026-11-23T10:00:00Z');
  sides = await addNegotiators(db);
  id = await addRunning(place, sides);
  clock.set('2026-11-30T10:00:00Z');
});

type SideName = 'company' | 'partner';
const view = () => getAgreement(place, sides.company, { id });
const seen = async () => ({ id, version: (await view()).version });
const propose = async (side: SideName, terms: AgreementTerms = OTHER) =>
  proposeChange(place, sides[side], { ...(await seen()), reason: REASON, terms });
const agree = async (side: SideName) => agreeToChange(place, sides[side], await seen());
const refuse = async (side: SideName, answer = '') =>
  refuseChange(place, sides[side], { ...(await seen()), answer });
const withdraw = async (side: SideName) => withdrawChange(place, sides[side], await seen());
const asAdviser = () => ({ ...sides.company, operatorId: sides.partner.organisationId });
describe('a proposal', () => {
  test('changes nothing of the agreement until the other side agrees', async () => {
    const before = await view();
    await propose('partner');
    expect(await view()).toMatchObject({
      state: 'running',
      terms: before.terms,
      accepted: { company: 1, partner: 1 },
      nextTerms: theTerms(),
      change: {
        side: 'partner',
        reason: REASON,
        signed: ['partner'],
        changes: [
          { field: 'priceOre', from: 11_000_000, to: 12_500_000 },
          { field: 'companyHours', from: 30, to: 40 },
          { field: 'weeks', from: 4, to: 7 },
        ],
      },
      actions: ['cancel', 'agree_change', 'refuse_change'],
    });
    const { actions } = await getAgreement(place, sides.partner, { id });
    expect(actions).toEqual(['cancel', 'withdraw_change']);
  });

  test('stands in the lists of both with whose answer it waits for', async () => {
    const waitsFor = async () => (await listAgreements(place, sides.partner))[0]?.changeWaitsFor;
    expect(await waitsFor()).toBeNull();
    await propose('partner');
    expect(await waitsFor()).toBe('company');
    await withdraw('partner');
    await proposeChange(place, asAdviser(), { ...(await seen()), reason: REASON, terms: OTHER });
    expect(await waitsFor()).toBe('partner');
    await agree('partner');
    // The adviser's word binds nobody: the company has still to say its own.
    expect(await waitsFor()).toBe('company');
    await agree('company');
    expect(await waitsFor()).toBeNull();
  });

  test('counts in what the calls pay once both have agreed, and not before', async () => {
    const funderId = await anOrganisation(db, { kind: 'funder', name: 'Demofondet' });
    const funder = { ...sides.partner, kind: 'funder', organisationId: funderId } as const;
    const half = aCall({
      ...{ funderId, slug: 'halve-prisen', sharePercent: 50 },
      ...{ eligibleCosts: ['purchased_rd'], aidBasis: 'gber_25' },
    });
    const { id: callId } = await publishCall(place, funder, half);
    const grant = async () => (await view()).calls.map(({ grantOre }) => grantOre);
    await propose('company', theTerms({ priceOre: 10_000_000, callIds: [callId] }));
    expect(await grant()).toEqual([5_500_000]);
    await agree('partner');
    expect(await grant()).toEqual([5_000_000]);
    await propose('partner', theTerms({ priceOre: 12_000_000, callIds: [callId] }));
    expect(await grant()).toEqual([5_000_000]);
    await agree('company');
    expect(await grant()).toEqual([6_000_000]);
  });

  test('is one at a time, and nothing is delivered while it is open', async () => {
    await propose('partner');
    const open = { code: 'agreements.change_open', kind: 'conflict' };
    await expect(propose('company')).rejects.toMatchObject(open);
    await expect(propose('partner')).rejects.toMatchObject(open);
    await expect(deliverAgreement(place, sides.partner, await seen())).rejects.toMatchObject(open);
    await withdraw('partner');
    await deliverAgreement(place, sides.partner, await seen());
    expect((await view()).state).toBe('delivered');
  });

  test('of two at the same moment is one', async () => {
    const at = await seen();
    const both = await Promise.allSettled(
      (['company', 'partner'] as const).map((side) =>
        proposeChange(place, sides[side], { ...at, reason: REASON, terms: OTHER }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'agreements.changed_meanwhile' },
    });
  });

  test.each<[string, Partial<AgreementTerms>, object]>([
    ['that changes nothing', {}, { code: 'agreements.nothing_changed' }],
    [
      'that begins yesterday',
      { startOn: '2026-11-29' },
      { code: 'agreements.start_out_of_range', field: 'startOn' },
    ],
    [
      'for a call that is not open',
      { callIds: ['00000000-0000-4000-8000-000000000000'] },
      { code: 'agreements.unknown_call', field: 'callIds' },
    ],
  ])('%s is refused', async (_what, changed, problem) => {
    await expect(propose('company', theTerms(changed))).rejects.toMatchObject(problem);
    expect((await view()).change).toBeNull();
  });

  test('may keep a start that has passed', async () => {
    clock.set('2027-01-20T10:00:00Z');
    await propose('company');
    await agree('partner');
    expect((await view()).terms[0]?.terms.startOn).toBe('2027-01-11');
  });

  test('keeps what is reached, and what has files', async () => {
    const { partner } = sides;
    const [first, second] = theTerms().milestones;
    if (first === undefined || second === undefined) throw new Error('two milestones');
    const renamed = theTerms({ milestones: [{ ...first, title: 'Delene er funnet' }, second] });
    const without = theTerms({ deliverables: ['En rapport'] });
    await markMilestone(place, partner, { id, title: first.title, done: true });
    await addDeliveryFile(place, partner, {
      id,
      deliverable: theTerms().deliverables[0] ?? '',
      name: 'rapport.pdf',
      bytes: A_PDF,
    });
    await expect(propose('company', renamed)).rejects.toMatchObject({
      code: 'agreements.milestone_reached',
      field: 'milestones',
    });
    await expect(propose('company', without)).rejects.toMatchObject({
      code: 'agreements.deliverable_has_files',
      field: 'deliverables',
    });
    await propose(
      'company',
      theTerms({
        milestones: [
          { ...first, percent: 20 },
          { ...second, percent: 80 },
        ],
      }),
    );
    await agree('partner');
    const [milestone] = (await getDelivery(place, partner, { id })).milestones;
    expect(milestone).toMatchObject({ title: first.title, percent: 20, doneOn: '2026-11-30' });
  });

  test('is not agreed to once it takes out what was reached meanwhile', async () => {
    const [, second] = theTerms().milestones;
    if (second === undefined) throw new Error('two milestones');
    await propose('company', theTerms({ milestones: [{ ...second, percent: 100 }] }));
    await markMilestone(place, sides.partner, { id, title: 'Delene er valgt', done: true });
    await expect(agree('partner')).rejects.toMatchObject({ code: 'agreements.milestone_reached' });
    expect((await view()).terms).toHaveLength(1);
  });

  test('comes to nothing with the agreement', async () => {
    await propose('partner');
    const ending = { ...(await seen()), reason: 'funding', text: '' } as const;
    await cancelAgreement(place, sides.company, ending);
    expect(await view()).toMatchObject({
      state: 'cancelled',
      change: null,
      decided: [{ state: 'withdrawn', addendum: null }],
      actions: [],
    });
  });
});

describe('a yes', () => {
  test('makes what is proposed the next terms, signed by both, and keeps what was done', async () => {
    const hours = { id, spentOn: '2026-11-24', minutes: 90, note: '' };
    await spendHours(place, sides.company, hours);
    await propose('partner');
    await agree('company');
    const after = await view();
    expect(after).toMatchObject({
      state: 'running',
      accepted: { company: 2, partner: 2 },
      change: null,
      terms: [{ number: 2, side: 'partner', terms: OTHER }, { number: 1 }],
      nextTerms: OTHER,
      decided: [{ state: 'agreed', side: 'partner', termsNumber: 2, addendum: { number: 1 } }],
    });
    const signed = after.signatures.filter(({ termsNumber }) => termsNumber === 2);
    expect(signed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Demo-Berit Bedrift', 'Demo-Finn Forsker']),
    );
    expect((await getDelivery(place, sides.company, { id })).spent.company).toEqual({
      minutes: 90,
      agreedMinutes: 40 * 60,
    });
  });

  test('moves the partner’s slot to the quarter in which the work starts now', async () => {
    const later = [
      { title: 'Delene er valgt', on: '2027-04-19', percent: 30 },
      { title: 'Rapporten er levert', on: '2027-05-10', percent: 70 },
    ];
    await propose('partner', theTerms({ startOn: '2027-04-12', milestones: later }));
    await agree('company');
    const bookings = await db
      .selectFrom('pilotBooking')
      .select(['quarter', 'state'])
      .where('agreementRef', '=', id)
      .where('state', '<>', 'released')
      .execute();
    expect(bookings).toEqual([{ quarter: '2027Q2', state: 'confirmed' }]);
    expect((await view()).quarter).toBe('2027Q2');
  });

  test('changes nothing where the addendum cannot be kept', async () => {
    await propose('partner');
    const at = await seen();
    await expect(
      agreeToChange({ ...place, files: broken }, sides.company, at),
    ).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await view()).toMatchObject({
      version: at.version,
      accepted: { company: 1, partner: 1 },
      change: { signed: ['partner'] },
      decided: [],
    });
  });

  test('to what was withdrawn is refused, also by whoever has not seen that', async () => {
    await propose('partner');
    const at = await seen();
    await withdraw('partner');
    await expect(agreeToChange(place, sides.company, at)).rejects.toMatchObject({
      code: 'agreements.changed_meanwhile',
    });
    await expect(agree('company')).rejects.toMatchObject({ code: 'agreements.no_change_open' });
    await expect(refuse('company')).rejects.toMatchObject({ code: 'agreements.no_change_open' });
    expect((await view()).terms).toHaveLength(1);
  });

  test('of an adviser is none: its client agrees itself, before or after the other side', async () => {
    const adviser = asAdviser();
    await proposeChange(place, adviser, { ...(await seen()), reason: REASON, terms: OTHER });
    expect((await view()).change).toMatchObject({ side: 'company', signed: [] });
    const notYours = { code: 'agreements.not_yours', kind: 'forbidden' };
    await expect(agreeToChange(place, adviser, await seen())).rejects.toMatchObject(notYours);
    await agree('partner');
    expect(await view()).toMatchObject({
      terms: [{ number: 1 }],
      change: { signed: ['partner'] },
      actions: ['cancel', 'agree_change', 'withdraw_change'],
    });
    await agree('company');
    expect(await view()).toMatchObject({ accepted: { company: 2, partner: 2 }, change: null });
  });
});

test('a no leaves the agreement as it is, with the answer for both to read', async () => {
  await propose('company');
  await refuse('partner', 'Prisen må vi ta senere.');
  expect(await view()).toMatchObject({
    change: null,
    terms: [{ number: 1 }],
    decided: [
      { state: 'refused', side: 'company', answer: 'Prisen må vi ta senere.', addendum: null },
    ],
  });
  expect((await view()).history.map(({ kind }) => kind).slice(-2)).toEqual([
    'change_proposed',
    'change_refused',
  ]);
  const signatures = await db
    .selectFrom('agreementChangeSignature')
    .innerJoin('agreementChange', 'agreementChange.id', 'changeId')
    .select('name')
    .where('agreementId', '=', id)
    .execute();
  expect(signatures).toEqual([]);
});
