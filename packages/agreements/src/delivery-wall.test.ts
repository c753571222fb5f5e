import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import { fixedClock } from '@koble/kernel';
import { beforeAll, expect, test } from 'vitest';
import {
  addNegotiators,
  addRunning,
  theTerms,
  type Negotiators,
} from '../../../tests/support/agreement-examples';
import { A_PDF, testFiles, testScanner } from '../../../tests/support/file-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { agreeToChange } from './agree-to-change';
import { approveDelivery } from './approve-delivery';
import { deliverAgreement } from './deliver-agreement';
import { addDeliveryFile } from './delivery-file-add';
import { markMilestone } from './mark-milestone';
import { proposeChange } from './propose-change';
import { sendDeliveryBack } from './send-delivery-back';
import { spendHours } from './spend-hours';
import { writeResult } from './write-result';
import { writeReview } from './write-review';

const { db } = await testDatabase();
const { files } = testFiles();
const { scanner } = await testScanner();
const place = { db, files, scanner, clock: fixedClock('2026-11-23T10:00:00Z') };
const TABLES = [
  'agreementHours',
  'agreementMilestoneDone',
  'agreementFile',
  'agreementObjection',
  'agreementReview',
  'agreementResult',
  'agreementChange',
  'agreementAddendum',
] as const;
const { deliverables } = theTerms();
let sides: Negotiators;

beforeAll(async () => {
  sides = await addNegotiators(db);
  const { company, partner } = sides;
  const id = await addRunning(place, sides);
  await spendHours(place, partner, { id, spentOn: '2026-11-23', minutes: 30, note: '' });
  await markMilestone(place, partner, { id, title: 'Delene er valgt', done: true });
  const [deliverable = ''] = deliverables;
  await addDeliveryFile(place, partner, { id, deliverable, name: 'rapport.pdf', bytes: A_PDF });
  const change = { reason: 'Delene kommer senere.', terms: theTerms({ weeks: 6 }) };
  await proposeChange(place, partner, { id, version: 5, ...change });
  await agreeToChange(place, company, { id, version: 6 });
  await deliverAgreement(place, partner, { id, version: 7 });
  const text = 'Vi savner tallene for den tredje delen.';
  await sendDeliveryBack(place, company, { id, version: 8, text, deliverables });
  await deliverAgreement(place, partner, { id, version: 9 });
  await approveDelivery(place, company, { id, version: 10 });
  await writeReview(place, company, { id, result: 4, cooperation: 5, again: 5, text: '' });
  const told = { problem: text, work: text, outcome: text, figures: '', companyNamed: false };
  await writeResult(place, partner, { id, version: 0, ...told });
});

/** How many rows of each table the database gives to whoever forgets to ask a rule. */
function seenBy(actor: SignedIn): Promise<number[]> {
  return asActor(db, actor, async (trx) => {
    const counts: number[] = [];
    for (const table of TABLES)
      counts.push((await trx.selectFrom(table).selectAll().execute()).length);
    return counts;
  });
}

test('PostgreSQL gives what hangs on a pilot under way to its two sides, and to nobody else', async () => {
  const all = TABLES.map(() => 1);
  expect(await seenBy(sides.company)).toEqual(all);
  expect(await seenBy(sides.partner)).toEqual(all);
  const nothing = TABLES.map(() => 0);
  for (const kind of ['company', 'partner', 'operator', 'funder', 'programme'] as const)
    expect(await seenBy(await addActor(db, kind)), kind).toEqual(nothing);
});

test('who has agreed to what is proposed is seen by the two sides alone', async () => {
  const others = await addNegotiators(db);
  const { company, partner } = others;
  const id = await addRunning(place, others);
  const change = { reason: 'Delene kommer senere.', terms: theTerms({ weeks: 6 }) };
  await proposeChange(place, partner, { id, version: 5, ...change });
  const seen = (actor: SignedIn) =>
    asActor(db, actor, (trx) =>
      trx.selectFrom('agreementChangeSignature').select('side').execute(),
    );
  for (const side of [company, partner]) expect(await seen(side)).toEqual([{ side: 'partner' }]);
  for (const kind of ['company', 'partner', 'operator'] as const)
    expect(await seen(await addActor(db, kind)), kind).toEqual([]);
});

test('neither side can write over an objection, a review or an addendum', async () => {
  for (const table of ['agreementObjection', 'agreementReview', 'agreementAddendum'] as const)
    await expect(
      asActor(db, sides.company, (trx) => trx.deleteFrom(table).execute()),
    ).rejects.toThrow('permission denied');
});
