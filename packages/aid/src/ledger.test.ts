import { parseRegisterAnswer } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { addDays, fixedClock } from '@koble/kernel';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  actsOf,
  addMember,
  addOrganisation,
  aRegister,
  eventsAbout,
} from '../../../tests/support/account-examples';
import { anAward } from '../../../tests/support/aid-examples';
import { REGISTER_ANSWER } from '../../../tests/support/register-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { answerLink } from './answer-link';
import { answerOtherSupport } from './answer-other-support';
import { changeAward } from './change-award';
import { declareAward } from './declare-award';
import { declareLink } from './declare-link';
import { getDeclarationPdf, getDeclarationText } from './get-declaration';
import { getLedger } from './get-ledger';
import { planAward } from './plan-award';
import { recordAward } from './record-award';
import { removeLink } from './remove-link';
import { withdrawAward } from './withdraw-award';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T09:00:00Z');
const register = aRegister(parseRegisterAnswer(REGISTER_ANSWER, clock.now()));
const deps = { db, clock, register };
const NUMBERS = { own: '310000140', other: '310000108', third: '310000116' };

type Company = OrganisationActor<'company'>;
let own: Company;
let other: Company;
let third: Company;

beforeEach(async () => {
  await db.deleteFrom('organisation').execute();
  own = await aCompany('Egen Demo AS', NUMBERS.own);
  other = await aCompany('Annen Demo AS', NUMBERS.other);
  third = await aCompany('Tredje Demo AS', NUMBERS.third);
});

async function aCompany(name: string, number: string): Promise<Company> {
  const organisationId = await addOrganisation(db, { name, number, status: 'active' });
  return { ...(await addMember(db, { organisationId })), kind: 'company' };
}

/** Somebody of the own company in another role, or an adviser who acts for it. */
async function colleague(of: Partial<Company>): Promise<Company> {
  const role = of.role === 'adviser' ? 'member' : (of.role ?? 'member');
  const member = await addMember(db, { organisationId: own.organisationId, role });
  return { ...member, kind: 'company', ...of };
}

async function link(by: Company, number: string): Promise<void> {
  await declareLink(deps, by, { number });
}
const agree = (by: Company, { organisationId }: Company, agreed = true) =>
  answerLink(deps, by, { organisationId, agreed });
const usedBy = async (company: Company) => {
  const { balance } = await getLedger(deps, company);
  return balance === null ? null : balance.registeredCents + balance.declaredCents;
};

async function registered(of: Company, grantedOn = '2026-05-05'): Promise<void> {
  const { currency: _currency, amount: amountOre, ...award } = anAward({ grantedOn });
  await db
    .insertInto('aidAward')
    .values({ ...award, amountOre, source: 'registered', organisationId: of.organisationId })
    .execute();
}

describe('an award that a company declares', () => {
  test('counts at the rate of its day, may be changed and taken off, and is in the log', async () => {
    const declared = await declareAward(deps, own, anAward());
    const { id } = declared;
    expect(await getLedger(deps, own)).toMatchObject({
      balance: { declaredCents: 1_000_000, registeredCents: 0 },
      awards: [{ id, cents: 1_000_000, company: null, changeable: true, returnsOn: '2029-02-02' }],
      returns: [{ on: '2029-02-02', cents: 1_000_000 }],
    });
    const changed = await changeAward(deps, own, {
      ...declared,
      award: anAward({ currency: 'EUR', amount: 123_457, nokPerEur: 11.43219 }),
    });
    expect(await getLedger(deps, own)).toMatchObject({
      awards: [{ cents: 123_457, nokPerEur: 11.4322, amountOre: 1_411_385 }],
    });
    await withdrawAward(deps, own, changed);
    expect(await getLedger(deps, own)).toMatchObject({ awards: [], balance: { declaredCents: 0 } });
    expect(await actsOf(db, own.personId)).toEqual([
      'aid_award.declared',
      'aid_award.changed',
      'aid_award.withdrawn',
    ]);
  });

  test.each([
    [
      'a day to come',
      { grantedOn: '2026-11-29' },
      { code: 'aid.granted_in_future', field: 'grantedOn' },
    ],
    ['less than nothing', { amount: -1 }, { code: 'aid.amount_out_of_range', field: 'amount' }],
    ['nothing', { amount: 0 }, { code: 'aid.amount_out_of_range', field: 'amount' }],
    [
      'more than anybody gets',
      { amount: 1e12 },
      { code: 'aid.amount_out_of_range', field: 'amount' },
    ],
    [
      'a rate that is no euro’s',
      { nokPerEur: 0.087 },
      { code: 'aid.rate_out_of_range', field: 'nokPerEur' },
    ],
    ['a rate in øre', { nokPerEur: 1150 }, { code: 'aid.rate_out_of_range', field: 'nokPerEur' }],
    ['no number', { nokPerEur: NaN }, { code: 'aid.rate_out_of_range', field: 'nokPerEur' }],
  ])('is refused at its field for %s', async (_what, wrong, told) => {
    await expect(declareAward(deps, own, anAward(wrong))).rejects.toMatchObject(told);
    expect((await getLedger(deps, own)).awards).toEqual([]);
  });

  test('is taken on the day itself, as it is in Norway', async () => {
    const late = { ...deps, clock: fixedClock('2026-11-28T23:30:00Z') };
    await declareAward(late, own, anAward({ grantedOn: '2026-11-29' }));
    expect((await getLedger(late, own)).balance).toMatchObject({ declaredCents: 1_000_000 });
  });

  test('is not written over or taken off by who has read an older version, and is again by who reads it anew', async () => {
    const read = await declareAward(deps, own, anAward());
    const changed = await changeAward(deps, own, { ...read, award: anAward({ giver: 'Først' }) });
    const late = { ...read, award: anAward({ giver: 'Sist' }) };
    for (const attempt of [
      async () => changeAward(deps, await colleague({}), late),
      async () => withdrawAward(deps, await colleague({}), read),
    ])
      await expect(attempt()).rejects.toMatchObject({
        code: 'aid.changed_meanwhile',
        kind: 'conflict',
      });
    expect((await getLedger(deps, own)).awards).toMatchObject([{ ...changed, giver: 'Først' }]);
    await changeAward(deps, own, { ...late, ...changed });
    expect((await getLedger(deps, own)).awards).toMatchObject([{ giver: 'Sist' }]);
  });

  test('is changed by nobody else, and what a case or a register wrote by nobody', async () => {
    const theirs = await declareAward(deps, other, anAward());
    const of = { organisationId: own.organisationId, ref: 'case:9' };
    const { currency: _currency, amount: amountOre, ...award } = anAward();
    const recorded = await db
      .transaction()
      .execute((trx) => recordAward(trx, { ...award, ...of, amountOre }));
    await registered(own);
    const { awards } = await getLedger(deps, own);
    expect(awards.map(({ changeable }) => changeable)).toEqual([false, false]);
    await expect(withdrawAward(deps, own, theirs)).rejects.toMatchObject({
      code: 'aid.no_such_award',
    });
    for (const one of [...awards.map((listed) => listed.id), recorded.id])
      await expect(
        changeAward(deps, own, { id: one, version: 1, award: anAward() }),
      ).rejects.toMatchObject({
        code: 'aid.not_declared',
      });
  });
});

describe('a link between two companies', () => {
  beforeEach(async () => {
    await declareAward(deps, other, anAward({ giver: 'Hemmelig giver' }));
    await registered(other);
  });

  test('counts at once what a register has, as a sum, and shows and counts all of it once the other agrees', async () => {
    await link(own, NUMBERS.other);
    const before = await getLedger(deps, own);
    expect(before).toMatchObject({
      balance: { registeredCents: 1_000_000, declaredCents: 0, nextReturn: null },
      hiddenCents: 1_000_000,
      awards: [],
      returns: [],
      links: [
        { name: 'Annen Demo AS', state: 'declared', declaredByUs: true, sumCents: 1_000_000 },
      ],
    });
    expect(before.unknown).toContain('link_unanswered');
    expect(JSON.stringify(before)).not.toContain('Hemmelig');

    await agree(other, own);
    expect(await getLedger(deps, own)).toMatchObject({
      balance: { registeredCents: 1_000_000, declaredCents: 1_000_000 },
      hiddenCents: 0,
      awards: [{ company: 'Annen Demo AS', changeable: false }, { giver: 'Hemmelig giver' }],
      links: [{ state: 'agreed', sumCents: null }],
    });
  });

  test('that the other has declared alone counts for nobody but that one, and is told', async () => {
    await link(other, NUMBERS.own);
    await declareAward(deps, own, anAward());
    expect(await usedBy(own)).toBe(1_000_000);
    expect(await usedBy(other)).toBe(2_000_000);
    expect((await getLedger(deps, own)).links).toMatchObject([
      { name: 'Annen Demo AS', declaredByUs: false, state: 'declared', sumCents: null },
    ]);
    expect(await eventsAbout(db, own.organisationId)).toMatchObject([
      { kind: 'aid.link_declared', linkedId: own.organisationId },
    ]);
  });

  test('ends with an objection, at any time, and is not declared again; the objection may be taken back', async () => {
    await link(own, NUMBERS.other);
    await agree(other, own);
    await agree(other, own, false);
    expect(await usedBy(own)).toBe(0);
    expect((await getLedger(deps, own)).awards).toEqual([]);
    await expect(link(own, NUMBERS.other)).rejects.toMatchObject({ code: 'aid.link_objected' });
    await expect(removeLink(deps, own, other.organisationId)).rejects.toMatchObject({
      code: 'aid.link_objected',
    });
    await agree(other, own);
    expect(await usedBy(own)).toBe(2_000_000);
    expect((await eventsAbout(db, own.organisationId)).map(({ kind }) => kind)).toEqual([
      'aid.link_declared',
      'aid.link_agreed',
      'aid.link_objected',
      'aid.link_agreed',
    ]);
  });

  test('that both declare is agreed, and taken back by the one that was first it splits the two', async () => {
    await link(own, NUMBERS.other);
    await link(other, NUMBERS.own);
    expect((await getLedger(deps, own)).links).toMatchObject([{ state: 'agreed' }]);
    expect(await usedBy(own)).toBe(2_000_000);
    await removeLink(deps, own, other.organisationId);
    expect(await usedBy(own)).toBe(0);
    expect((await getLedger(deps, other)).links).toEqual([]);
  });

  test('leads to further companies, of which only the sum is told, without days', async () => {
    await declareAward(deps, third, anAward({ giver: 'Fjern giver', grantedOn: '2025-01-01' }));
    await link(own, NUMBERS.other);
    await agree(other, own);
    await link(other, NUMBERS.third);
    await agree(third, other);
    const ledger = await getLedger(deps, own);
    expect(ledger).toMatchObject({ hiddenCents: 1_000_000, balance: { declaredCents: 2_000_000 } });
    expect(JSON.stringify(ledger)).not.toContain('Fjern');
    expect(JSON.stringify(ledger)).not.toContain('2028-01-01');
    expect(ledger.balance?.nextReturn?.on).toBe('2029-02-02');
    // A day on which the far award has left looks like one on which it has not.
    const room = async (on: string) =>
      (await planAward(deps, own, { on, currency: 'EUR', amount: 1, nokPerEur: 11 })).roomCents;
    expect(await room('2028-01-02')).toBe(await room('2027-12-31'));
  });

  test('is not one with itself, with what is no company, or twice', async () => {
    await addOrganisation(db, { kind: 'partner', number: '310000124' });
    for (const [number, code] of [
      [NUMBERS.own, 'aid.own_number'],
      ['310000124', 'aid.not_a_company'],
    ] as const)
      await expect(link(own, number)).rejects.toMatchObject({ code, field: 'number' });
    await link(own, NUMBERS.other);
    await expect(link(own, NUMBERS.other)).rejects.toMatchObject({ code: 'aid.already_linked' });
  });

  test('may be to a company that Koble has not heard of yet', async () => {
    await link(own, '310000019');
    expect((await getLedger(deps, own)).links).toMatchObject([
      { number: '310000019', state: 'declared', sumCents: 0 },
    ]);
  });

  test('is declared to twenty companies and no more', async () => {
    for (let i = 0; i < 20; i++)
      await db
        .insertInto('organisationLink')
        .values({ organisationId: own.organisationId, linkedId: await addOrganisation(db) })
        .execute();
    await expect(link(own, NUMBERS.other)).rejects.toMatchObject({ code: 'aid.too_many_links' });
  });

  test.each([{ role: 'accountant' }, { role: 'adviser', operatorId: 'x' }] as const)(
    'is the business of the company’s own people alone, not of %o',
    async (of) => {
      const operatorId = await addOrganisation(db, { kind: 'operator' });
      const who = await colleague({ ...of, ...('operatorId' in of ? { operatorId } : {}) });
      await link(other, NUMBERS.own);
      for (const attempt of [
        () => link(who, NUMBERS.third),
        () => agree(who, other),
        () => removeLink(deps, who, other.organisationId),
      ])
        await expect(async () => attempt()).rejects.toMatchObject({ code: 'aid.not_yours' });
      await declareAward(deps, who, anAward());
      expect(await getLedger(deps, who)).toMatchObject({
        mayManageLinks: false,
        awards: [{ changeable: true }],
      });
    },
  );
});

describe('what is not known', () => {
  test.each([
    ['no', []],
    ['yes', ['other_support_missing']],
    ['unknown', ['other_support_unsure']],
  ] as const)('is said of the answer %s, and until there is one', async (otherSupport, reasons) => {
    const unknown = async () => (await getLedger(deps, own)).unknown;
    expect(await unknown()).toEqual(['other_support_unanswered', 'register_incomplete']);
    await answerOtherSupport(deps, own, { otherSupport });
    expect(await unknown()).toEqual([...reasons, 'register_incomplete']);
    expect((await getLedger(deps, own)).otherSupport).toEqual({
      answer: otherSupport,
      on: '2026-11-28',
    });
  });
});

describe('an award on a basis that is not known', () => {
  const unknown = anAward({ giver: 'Uklart fond', basis: 'unknown' });

  test('is in no sum, and told of with the day it was given as long as it may count', async () => {
    await declareAward(deps, own, unknown);
    await declareAward(deps, own, { ...unknown, grantedOn: '2023-11-28' });
    const ledger = await getLedger(deps, own);
    expect(ledger).toMatchObject({
      balance: { declaredCents: 0 },
      ofUnknownBasis: [{ giver: 'Uklart fond', grantedOn: '2026-02-02', cents: 1_000_000 }],
    });
    expect(ledger.unknown).toContain('basis_unknown');
    expect(ledger.awards).toHaveLength(2);
  });

  test('is in the declaration, outside of its table', async () => {
    await declareAward(deps, own, unknown);
    const { text } = await getDeclarationText(deps, own, 'nb');
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'Egen Demo AS fikk 115 000,00 kroner fra Uklart fond 2. februar 2026. Det er ikke kjent om',
    );
    expect((await getDeclarationText(deps, own, 'en')).text).toContain(
      'Egen Demo AS was granted NOK 115,000.00 by Uklart fond on 2 February 2026.',
    );
  });

  test('of a company that has agreed is told of too, and of one that has not, nothing', async () => {
    await declareAward(deps, other, unknown);
    await link(own, NUMBERS.other);
    expect((await getLedger(deps, own)).ofUnknownBasis).toEqual([]);
    await agree(other, own);
    expect((await getLedger(deps, own)).ofUnknownBasis).toMatchObject([
      { company: 'Annen Demo AS' },
    ]);
  });
});

describe('a planned award', () => {
  const plan = (on: string, euros: number) =>
    planAward(deps, own, { on, currency: 'EUR', amount: euros * 100, nokPerEur: 11.5 });

  test('leaves what is over, and says when there will be room', async () => {
    await declareAward(deps, own, anAward({ currency: 'EUR', amount: 25_000_000 }));
    expect(await plan('2026-12-01', 50_000)).toMatchObject({
      roomCents: 5_000_000,
      leftCents: 0,
      fitsOn: '2026-12-01',
    });
    expect(await plan('2026-12-01', 50_001)).toMatchObject({
      leftCents: -100,
      fitsOn: '2029-02-02',
    });
    expect(await plan('2029-02-02', 300_000)).toMatchObject({ leftCents: 0, fitsOn: '2029-02-02' });
    expect(await plan('2026-12-01', 300_001)).toMatchObject({ fitsOn: null });
  });

  test('is of a day within three years, today too', async () => {
    for (const on of ['2026-11-27', '2029-11-29'])
      await expect(plan(on, 1)).rejects.toMatchObject({
        code: 'aid.planned_day_out_of_range',
        field: 'on',
      });
    for (const on of ['2026-11-28', '2029-11-28'])
      expect(await plan(on, 1)).toMatchObject({ on, leftCents: 29_999_900 });
  });
});

describe('the declaration', () => {
  test('lists what counts, and says the law and what is missing, in both languages', async () => {
    await declareAward(deps, own, anAward({ giver: 'Fylket «<b>demo</b>»' }));
    await declareAward(deps, own, anAward({ giver: 'For lenge siden', grantedOn: '2023-11-28' }));
    await declareAward(deps, own, anAward({ giver: 'Opplæring', basis: 'gber_31' }));
    await link(own, NUMBERS.other);
    const { text } = await getDeclarationText(deps, own, 'nb');
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      '2. februar 2026 · Egen Demo AS · Fylket «<b>demo</b>» · Kroner 115 000,00 · Kurs 11,50 · Euro 10 000,00',
    );
    expect(text).toContain('29. november 2023');
    expect(text).toContain('forordning (EU) 2023/2831');
    expect(text).toContain('Annen Demo AS er oppgitt som tilknyttet selskap, men har ikke svart');
    expect(text).toContain('Foretaket vet ikke om det har fått annen');
    expect(text).not.toMatch(/For lenge siden|Opplæring/);
    expect((await getDeclarationText(deps, own, 'en')).text).toContain(
      '2 February 2026 · Egen Demo AS · Fylket «<b>demo</b>» · NOK 115,000.00 · Rate 11.50 · EUR 10,000.00',
    );
    await answerOtherSupport(deps, own, { otherSupport: 'no' });
    expect((await getDeclarationText(deps, own, 'nb')).text).not.toContain('vet ikke');
  });

  test('is the same on paper, and the same bytes as long as nothing changes', async () => {
    const none = await getDeclarationText(deps, own, 'nb');
    expect(none.text).toContain('Ingen bagatellmessig støtte er ført opp.');
    await declareAward(deps, own, anAward());
    const bytes = await getDeclarationPdf(deps, own, 'nb');
    expect(Buffer.compare(bytes, await getDeclarationPdf(deps, own, 'nb'))).toBe(0);
    const pdf = await getDocumentProxy(bytes);
    const paper = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
    for (const part of [
      'Egenerklæring om bagatellmessig støtte Egen Demo AS, organisasjonsnummer 310000140 Per 28. november 2026',
      '115 000,00 11,50 10 000,00 Sum',
      'artikkel 3 nr. 2',
      'Sted, dato og underskrift',
    ])
      expect(paper).toContain(part);
  });
});

test('room and use are together the ceiling, on any day of the window', async () => {
  await declareAward(deps, own, anAward());
  await registered(own);
  for (let days = 0; days < 1200; days += 97) {
    const later = { ...deps, clock: fixedClock(`${addDays('2026-11-28', days)}T09:00:00Z`) };
    const { balance } = await getLedger(later, own);
    if (balance === null) throw new Error('a rule was expected');
    expect(balance.registeredCents + balance.declaredCents + balance.remainingCents).toBe(
      balance.ceilingCents,
    );
  }
});
