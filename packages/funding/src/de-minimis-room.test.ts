import type { OrganisationActor } from '@koble/accounts/schema';
import { declareAward, deMinimisBalance, type AidAward } from '@koble/aid';
import { inTransaction } from '@koble/db';
import { eurosToCents, fixedClock, kronerToOre } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { addCompanyPerson } from '../../../tests/support/case-examples';
import { aCall, anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { answerFunding } from './answer-funding';
import { upsertPublishedCall } from './call-queries';
import { deMinimisRoomOre } from './de-minimis-room';
import { knownOfCompany } from './known-of-company';
import { FundingQuestion } from './schema';

const { db } = await testDatabase();
const today = '2026-11-23';
const place = { db, clock: fixedClock(`${today}T11:00:00Z`) };
let company: OrganisationActor<'company'>;

beforeEach(async () => {
  company = await addCompanyPerson(db);
});

const declare = (
  actor: typeof company,
  { euros, ...of }: { grantedOn: string; euros: number; nokPerEur: number },
) =>
  declareAward(place, actor, {
    ...of,
    giver: 'Demofondet',
    currency: 'EUR',
    amount: eurosToCents(euros),
    basis: 'de_minimis',
  });

describe('a company that has typed its awards itself', () => {
  test('is granted no more than is left below the ceiling, at the newest of its own rates', async () => {
    await declare(company, { grantedOn: '2026-05-05', euros: 199_000, nokPerEur: 11.5 });
    await declare(company, { grantedOn: '2025-05-05', euros: 100_000, nokPerEur: 12 });
    await declare(await addCompanyPerson(db), {
      grantedOn: '2026-11-01',
      euros: 1000,
      nokPerEur: 20,
    });
    const funderId = await anOrganisation(db, { kind: 'funder', name: 'Demofondet' });
    const callId = await inTransaction(db, (trx) =>
      upsertPublishedCall(trx, aCall({ funderId }), { now: new Date('2026-11-01T00:00:00Z') }),
    );
    const costs = { purchasedRdOre: kronerToOre(100_000) };
    const question = FundingQuestion.parse({ callId, company: {}, costs });
    const left = kronerToOre(11_500);
    expect((await answerFunding(place, company, question)).money).toMatchObject({
      grantOre: left,
      limits: ['de_minimis'],
    });
    const known = await knownOfCompany(db, company.organisationId, today);
    expect(known.deMinimisRoomOre).toBe(left);
  });

  test('has its room unknown in kroner before its first award, whatever others have typed', async () => {
    await declare(await addCompanyPerson(db), {
      grantedOn: '2026-11-01',
      euros: 1000,
      nokPerEur: 20,
    });
    const known = await knownOfCompany(db, company.organisationId, today);
    expect(known.deMinimisRoomOre).toBeNull();
  });
});

describe('the room of an undertaking', () => {
  const award: AidAward = {
    organisationId: 'a',
    grantedOn: '2026-05-05',
    giver: 'Demofondet',
    amountOre: kronerToOre(1_150_000),
    nokPerEur: 11.5,
    basis: 'de_minimis',
    source: 'declared',
  };
  const room = (awards: readonly AidAward[]) => {
    const balance = deMinimisBalance(awards, today);
    if (balance === null) throw new Error('a rule was expected');
    return deMinimisRoomOre(awards, balance);
  };

  test('is worked out with no rate that would tell the day of an award that is not shown', () => {
    const hidden = { ...award, nokPerEur: 12.5, grantedOn: '2026-10-10', hidden: true };
    expect(room([award, hidden])).toBe(eurosToCents(108_000) * 11.5);
    expect(room([hidden])).toBeNull();
  });

  test('that is used up is nothing, also where no rate is known', () => {
    expect(room([{ ...award, amountOre: kronerToOre(5_000_000), hidden: true }])).toBe(0);
  });
});
