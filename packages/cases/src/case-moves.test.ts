import { getLedger } from '@koble/aid';
import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { addNeed } from '../../../tests/support/introduction-examples';
import { actsOf, addOrganisation } from '../../../tests/support/account-examples';
import { addCase, addCompanyPerson, aCaseStart } from '../../../tests/support/case-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { changeCase } from './change-case';
import { getCase } from './get-case';
import { grantCase } from './grant-case';
import { listCases } from './list-cases';
import { payCase } from './pay-case';
import { CaseGrant } from './case-schema';
import type { CompanyActor } from './record-step';
import { refuseCase } from './refuse-case';
import { removeCase } from './remove-case';
import { reportCase } from './report-case';
import { requestCase } from './request-case';
import { startCase } from './start-case';
import { undoStep } from './undo-step';
import { withdrawCase } from './withdraw-case';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T10:00:00Z');
const place = { db, clock };
let owner: CompanyActor;
let id: string;
beforeEach(async () => {
  owner = await addCompanyPerson(db);
  id = await addCase(place, owner);
});

const version = async () => ({ id, version: (await getCase(place, owner, id)).version });
const look = () => getCase(place, owner, id);
const request = async (of: { appliedOn?: string; appliedOre?: number } = {}) =>
  requestCase(place, owner, {
    ...(await version()),
    appliedOn: '2026-11-20',
    appliedOre: 20_000_000,
    ...of,
  });
const aGrant = {
  decidedOn: '2026-11-25',
  grantedOre: 15_000_000,
  basis: 'de_minimis' as const,
  nokPerEur: 11.5,
};
const grant = async (
  of: Partial<Pick<CaseGrant, 'basis' | 'decidedOn' | 'grantedOre' | 'nokPerEur'>> = {},
) => grantCase(place, owner, { ...(await version()), ...aGrant, ...of });
const pay = async (amountOre: number, paidOn = '2026-11-27') =>
  payCase(place, owner, { ...(await version()), amountOre, paidOn });
const undo = async () => undoStep(place, owner, await version());
const awards = () =>
  db
    .selectFrom('aidAward')
    .select(['amountOre', 'grantedOn', 'nokPerEur', 'basis', 'giver', 'source'])
    .where('organisationId', '=', owner.organisationId)
    .execute();

describe('a case', () => {
  test('goes from a plan over application, grant and two payments to its end, and says who did what', async () => {
    await request();
    await grant();
    await pay(10_000_000);
    await pay(5_000_000);
    await reportCase(place, owner, await version());
    expect(await look()).toMatchObject({
      state: 'reported',
      appliedOre: 20_000_000,
      grantedOre: 15_000_000,
      paidOre: 15_000_000,
      moves: [],
      undoes: 'reported',
      payments: [
        { paidOn: '2026-11-27', amountOre: 10_000_000 },
        { paidOn: '2026-11-27', amountOre: 5_000_000 },
      ],
    });
    const { history } = await look();
    expect(history.map(({ kind, by }) => `${kind} ${by}`)).toEqual(
      ['reported', 'paid', 'paid', 'granted', 'requested', 'planned'].map(
        (kind) => `${kind} Demo-Eira Fiktivdal`,
      ),
    );
    expect(await actsOf(db, owner.personId)).toContain('case.granted');
  });

  test('that was sent already begins as sent, and may be taken back to a plan', async () => {
    id = await addCase(place, owner, { appliedOn: '2026-11-01' });
    expect(await look()).toMatchObject({ state: 'requested', appliedOn: '2026-11-01' });
    await undo();
    expect(await look()).toMatchObject({ state: 'planned', appliedOn: null });
  });

  test('has its application ticked off when it is sent, and open again when that is undone', async () => {
    const application = async () =>
      (await look()).items.find(({ kind }) => kind === 'application')?.done;
    expect(await application()).toBeNull();
    await request();
    expect(await application()).toMatchObject({ by: 'Demo-Eira Fiktivdal' });
    await undo();
    expect(await application()).toBeNull();
  });

  test('that is only planned can be taken away, and one that was sent cannot', async () => {
    await request();
    await expect(removeCase(place, owner, await version())).rejects.toMatchObject({
      code: 'cases.wrong_state',
    });
    await undo();
    await removeCase(place, owner, await version());
    await expect(look()).rejects.toMatchObject({ code: 'cases.not_found' });
  });

  test('is linked to a need of the company, and to nobody else’s', async () => {
    const needId = await addNeed(db, owner.organisationId, { title: 'Sveiserobot (demo)' });
    const details = { reference: 'REF-1', startsOn: '2027-01-01', endsOn: '2027-06-30' };
    await changeCase(place, owner, { ...(await version()), ...details, needId });
    expect(await look()).toMatchObject({ ...details, need: { title: 'Sveiserobot (demo)' } });
    const foreign = await addNeed(db, await addOrganisation(db));
    await expect(
      changeCase(place, owner, { ...(await version()), ...details, needId: foreign }),
    ).rejects.toMatchObject({ code: 'cases.unknown_need' });
    await expect(startCase(place, owner, aCaseStart({ needId: foreign }))).rejects.toMatchObject({
      code: 'cases.unknown_need',
    });
  });
});

/** With an application of 20 November and a grant of 25 November. */
const granted = async () => {
  await request();
  await grant();
};

const planned = () => Promise.resolve();
const paid = async () => {
  await granted();
  await pay(14_000_000);
};

describe('what cannot be', () => {
  test.each([
    {
      what: 'an application tomorrow',
      given: planned,
      attempt: () => request({ appliedOn: '2026-11-29' }),
      code: 'in_the_future',
    },
    {
      what: 'a grant tomorrow',
      given: request,
      attempt: () => grant({ decidedOn: '2026-11-29' }),
      code: 'in_the_future',
    },
    {
      what: 'a grant before it was sent',
      given: request,
      attempt: () => grant({ decidedOn: '2026-11-19' }),
      code: 'dates_reversed',
    },
    {
      what: 'a grant without the day’s rate',
      given: request,
      attempt: () => grant({ nokPerEur: null }),
      code: 'rate_missing',
    },
    {
      what: 'a grant of what was not sent',
      given: planned,
      attempt: () => grant(),
      code: 'wrong_state',
    },
    {
      what: 'a payment before the grant',
      given: granted,
      attempt: () => pay(1, '2026-11-24'),
      code: 'dates_reversed',
    },
    {
      what: 'a payment of tomorrow',
      given: granted,
      attempt: () => pay(1, '2026-11-29'),
      code: 'in_the_future',
    },
    {
      what: 'a payment over the grant',
      given: granted,
      attempt: () => pay(15_000_001),
      code: 'over_grant',
    },
    {
      what: 'a payment over what is left',
      given: paid,
      attempt: () => pay(1_000_001),
      code: 'over_grant',
    },
    { what: 'undoing a plan', given: planned, attempt: () => undo(), code: 'wrong_state' },
  ])('$what is refused and changes nothing', async ({ given, attempt, code }) => {
    await given();
    const before = await look();
    await expect(attempt()).rejects.toMatchObject({ code: `cases.${code}` });
    expect(await look()).toEqual(before);
  });

  test.each([
    [{ nokPerEur: 4.99 }, 'nokPerEur', { code: 'aid.rate_out_of_range', field: 'nokPerEur' }],
    [{ nokPerEur: 20.01 }, 'nokPerEur', { code: 'aid.rate_out_of_range', field: 'nokPerEur' }],
    [{ grantedOre: 1e11 + 1 }, 'grantedOre', { code: 'aid.amount_out_of_range' }],
  ])('a grant of %o, at the edge and by the ledger itself', async (wrong, field, told) => {
    await request();
    const before = await look();
    const typed = { ...(await version()), ...aGrant, ...wrong };
    expect(CaseGrant.safeParse(typed).error?.issues).toMatchObject([{ path: [field] }]);
    await expect(grant(wrong)).rejects.toMatchObject(told);
    expect(await look()).toEqual(before);
  });

  test('a project that ends before it begins', async () => {
    const details = { needId: null, reference: null };
    await expect(
      changeCase(place, owner, {
        ...(await version()),
        ...details,
        startsOn: '2027-02-01',
        endsOn: '2027-01-31',
      }),
    ).rejects.toMatchObject({ code: 'cases.dates_reversed', field: 'endsOn' });
  });

  test('an application already sent, of which no amount is known', async () => {
    await expect(
      startCase(place, owner, aCaseStart({ appliedOn: '2026-11-01', appliedOre: null })),
    ).rejects.toMatchObject({ code: 'cases.amount_missing' });
    expect((await listCases(place, owner)).cases).toHaveLength(1);
  });
});

test('of two who act at once one is told, and what the other did stays', async () => {
  await request();
  const read = await version();
  const colleague = await addCompanyPerson(db, { organisationId: owner.organisationId });
  const results = await Promise.allSettled([
    grantCase(place, owner, {
      ...read,
      decidedOn: '2026-11-25',
      grantedOre: 100,
      basis: 'de_minimis',
      nokPerEur: 11,
    }),
    refuseCase(place, colleague, { ...read, decidedOn: '2026-11-25' }),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'cases.changed_meanwhile', details: { version: read.version + 1 } },
  });
  expect((await look()).history).toHaveLength(3);
});

describe('the ledger of aid', () => {
  test('has a grant once, as declared with the rate of its day', async () => {
    await request();
    await grant();
    await pay(1_000);
    expect(await awards()).toEqual([
      {
        amountOre: 15_000_000,
        grantedOn: '2026-11-25',
        nokPerEur: 11.5,
        basis: 'de_minimis',
        giver: 'Demofondet',
        source: 'declared',
      },
    ]);
  });

  test('loses a grant that is undone or given up, and has it again when that is undone', async () => {
    await request();
    await grant();
    await undo();
    expect(await awards()).toEqual([]);
    await grant();
    await withdrawCase(place, owner, await version());
    expect(await awards()).toEqual([]);
    await undo();
    expect(await awards()).toHaveLength(1);
  });

  test('counts a grant by what the decision says, and forgets that when it is undone', async () => {
    const about = { title: 'Tilskudd (demo)', giver: 'Demofondet', basis: 'unknown' as const };
    id = await addCase(place, owner, { about });
    await request();
    await grant({ basis: 'gber_31' });
    expect(await awards()).toMatchObject([{ basis: 'gber_31' }]);
    await undo();
    expect(await look()).toMatchObject({ basis: 'unknown' });
    expect(await awards()).toEqual([]);
  });

  test('tells of a grant on a basis that is not known, in no sum', async () => {
    id = await addCase(place, owner, {
      about: { title: 'Tilskudd (demo)', giver: 'Demofondet', basis: 'unknown' },
    });
    await request();
    await expect(grant({ basis: 'unknown', nokPerEur: null })).rejects.toMatchObject({
      code: 'cases.rate_missing',
    });
    await grant({ basis: 'unknown' });
    const ledger = await getLedger(place, owner);
    expect(ledger.balance).toMatchObject({ declaredCents: 0, registeredCents: 0 });
    expect(ledger.unknown).toContain('basis_unknown');
    expect(ledger.ofUnknownBasis).toMatchObject([
      { giver: 'Demofondet', amountOre: 15_000_000, grantedOn: '2026-11-25', changeable: false },
    ]);
  });

  test('has no grant that is no such aid', async () => {
    id = await addCase(place, owner, {
      about: { title: 'Skattefradrag (demo)', giver: 'Demofondet', basis: 'tax' },
    });
    await request();
    await grant({ basis: 'tax', nokPerEur: null });
    expect(await awards()).toEqual([]);
  });
});

test('a list has the next deadline first, what is closed last, and sums without plans and refusals', async () => {
  await db.deleteFrom('fundingCase').execute();
  const titled = (title: string) => ({
    about: { title, giver: 'Demofondet', basis: 'tax' as const },
  });
  const dates = { late: '2027-03-01', soon: '2027-01-01' };
  for (const [title, dueOn] of Object.entries(dates)) {
    id = await addCase(place, owner, titled(title));
    await db
      .updateTable('fundingCaseItem')
      .set({ dueOn })
      .where('caseId', '=', id)
      .where('kind', '=', 'final_report')
      .execute();
    await request();
    await grant({ basis: 'tax', nokPerEur: null });
  }
  await addCase(place, owner, titled('planned'));
  id = await addCase(place, owner, titled('refused'));
  await request();
  await refuseCase(place, owner, { ...(await version()), decidedOn: '2026-11-25' });
  const { cases, sums } = await listCases(place, owner);
  expect(cases.map(({ title }) => title)).toEqual(['soon', 'late', 'planned', 'refused']);
  expect(cases[0]?.next).toMatchObject({ kind: 'final_report', dueOn: '2027-01-01' });
  expect(sums).toEqual({ appliedOre: 40_000_000, grantedOre: 30_000_000, paidOre: 0 });
});
