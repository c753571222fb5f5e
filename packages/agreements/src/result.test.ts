import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import {
  addNegotiators,
  addRunning,
  type Negotiators,
} from '../../../tests/support/agreement-examples';
import { testFiles } from '../../../tests/support/file-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { approveDelivery } from './approve-delivery';
import { consentToResult } from './consent-to-result';
import { deliverAgreement } from './deliver-agreement';
import { getDelivery } from './get-delivery';
import { getPublicResult } from './get-public-result';
import { listPublicResults, wasResultPublic } from './public-result-queries';
import { writeResult } from './write-result';

const { db } = await testDatabase();
const { files } = testFiles();
const place = { db, files, clock: fixedClock('2026-11-30T10:00:00Z') };
let sides: Negotiators;
let id: string;
beforeEach(async () => {
  sides = await addNegotiators(db);
  id = await addRunning(place, sides);
  await deliverAgreement(place, sides.partner, { id, version: 5 });
  await approveDelivery(place, sides.company, { id, version: 6 });
});

const TEXT = {
  problem: 'Bedriften sveiset tre deler for hånd.',
  work: 'Partneren sveiset de samme delene med robot.',
  outcome: 'Roboten var raskere på to av de tre delene.',
  figures: '40 prosent kortere tid',
  companyNamed: false,
};
const write = (side: 'company' | 'partner', version: number, changed: Partial<typeof TEXT> = {}) =>
  writeResult(place, sides[side], { id, version, ...TEXT, ...changed });
const say = (side: 'company' | 'partner', version: number, agree = true) =>
  consentToResult(place, sides[side], { id, version, agree });
const gone = { code: 'agreements.no_such_result', kind: 'not_found' };
const read = () => getPublicResult(place, { id });

test('a result is public once both agree to it, and names the company only where it says so', async () => {
  await write('partner', 0);
  await say('partner', 1);
  await expect(read()).rejects.toMatchObject(gone);
  expect(await wasResultPublic(db, id)).toBe(false);
  await say('company', 1);
  expect(await read()).toMatchObject({ id, company: null, problem: TEXT.problem });
  const name = await db
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', sides.company.organisationId)
    .executeTakeFirstOrThrow();
  expect(JSON.stringify(await listPublicResults(db))).not.toContain(name.name);
  await write('company', 1, { companyNamed: true });
  await say('company', 2);
  await say('partner', 2);
  expect(await read()).toMatchObject({ company: name.name });
});

test('a yes is to one version: another text is public to nobody until both agree again', async () => {
  await write('partner', 0);
  await say('partner', 1);
  await say('company', 1);
  await write('partner', 1, { outcome: 'Roboten var raskere på alle delene vi prøvde.' });
  await expect(read()).rejects.toMatchObject(gone);
  await expect(say('company', 1)).rejects.toMatchObject({ code: 'agreements.changed_meanwhile' });
  await expect(write('company', 1)).rejects.toMatchObject({
    code: 'agreements.changed_meanwhile',
    details: { version: 2 },
  });
});

test.each(['company', 'partner'] as const)('the %s takes it back at once', async (side) => {
  await write('partner', 0);
  await Promise.all([say('partner', 1), say('company', 1)]);
  await read();
  await say(side, 1, false);
  await expect(read()).rejects.toMatchObject(gone);
  expect(await wasResultPublic(db, id)).toBe(true);
  expect((await getDelivery(place, sides.partner, { id })).result).toMatchObject({
    isPublic: false,
    agreed: { [side]: false },
  });
});

test('an adviser may write for a client and not say its yes', async () => {
  const adviser = { ...sides.company, operatorId: sides.partner.organisationId };
  await write('partner', 0);
  await expect(
    consentToResult(place, adviser, { id, version: 1, agree: true }),
  ).rejects.toMatchObject({ code: 'agreements.not_yours' });
});
