import { publishCall } from '@koble/funding';
import type { CallInput } from '@koble/funding/schema';
import { inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import { addPerson } from '../../../tests/support/account-examples';
import { theTerms } from '../../../tests/support/agreement-examples';
import { aCall, anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { grantTogether, linkedCalls } from './linked-calls';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T10:00:00Z');
const funderId = await anOrganisation(db, { kind: 'funder', name: 'Demofondet' });
const personId = await addPerson(db, 'Demo-Gro Fiktivdal');
const funder = { kind: 'funder', personId, organisationId: funderId, role: 'owner' } as const;

const publish = async (changed: Partial<CallInput>) => {
  const call = aCall({
    funderId,
    eligibleCosts: ['purchased_rd'],
    aidBasis: 'gber_25',
    ...changed,
  });
  return (await publishCall({ db, clock }, funder, { ...call, stacking: 'same_costs' })).id;
};

test('two calls pay together no more of the price than the highest public share, though each alone would pay more', async () => {
  const callIds = [
    await publish({ slug: 'halvparten', sharePercent: 50, intensityMaxPercent: 70 }),
    await publish({ slug: 'seksti', sharePercent: 60 }),
  ];
  const laid = [{ terms: theTerms({ priceOre: 10_000_000, companyHours: 0, callIds }) }];
  const [together, calls] = await inTransaction(db, async (trx) => {
    const place = { trx, at: clock.now() };
    return [await grantTogether(place, laid), await linkedCalls(place, laid)];
  });
  expect(calls.map(({ grantOre }) => grantOre).sort()).toEqual([5_000_000, 6_000_000]);
  expect(together).toBe(7_000_000);
});

test('one call alone has no sum', async () => {
  const callIds = [await publish({ slug: 'alene' })];
  const together = await inTransaction(db, (trx) =>
    grantTogether({ trx, at: clock.now() }, [{ terms: theTerms({ callIds }) }]),
  );
  expect(together).toBeNull();
});

test('own hours count beside the price in a call that pays them, and in no other', async () => {
  const callIds = [
    await publish({
      slug: 'begge',
      sharePercent: 50,
      eligibleCosts: ['purchased_rd', 'own_hours'],
    }),
    await publish({ slug: 'kjop', sharePercent: 50 }),
  ];
  const laid = [{ terms: theTerms({ priceOre: 10_000_000, companyHours: 30, callIds }) }];
  const calls = await inTransaction(db, (trx) => linkedCalls({ trx, at: clock.now() }, laid));
  expect(calls).toMatchObject([
    { slug: 'begge', grantOre: 5_000_000 + (30 * 70_000) / 2 },
    { slug: 'kjop', grantOre: 5_000_000 },
  ]);
});
