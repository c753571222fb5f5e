import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { addNegotiators, addRunning } from '../../../tests/support/agreement-examples';
import { testFiles } from '../../../tests/support/file-examples';
import { addActor, addPilotOffer } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { approveDelivery } from './approve-delivery';
import { deliverAgreement } from './deliver-agreement';
import { getPartnerRating } from './get-partner-rating';
import { writeReview } from './write-review';

const { db } = await testDatabase();
const { files } = testFiles();
const clock = fixedClock('2026-11-30T10:00:00Z');
const place = { db, files, clock };
let partner: Awaited<ReturnType<typeof addNegotiators>>['partner'];
beforeEach(async () => {
  clock.set('2026-11-30T10:00:00Z');
  ({ partner } = await addNegotiators(db));
});

const rating = () => getPartnerRating(place, { partnerId: partner.organisationId });
const three = [
  [5, 4],
  [4, 4],
  [4, 2],
] as const;

/** A pilot that a company of its own has reviewed; the partner's answer to it opens both. */
async function reviewed(
  [result, again]: readonly [number, number],
  answered = true,
  by?: Awaited<ReturnType<typeof addActor<'company'>>>,
) {
  const company = by ?? (await addActor(db, 'company'));
  // Each a minute after the one before: who opened first is what groups are made by.
  clock.set(new Date(clock.now().getTime() + 60_000).toISOString());
  const offerId = await addPilotOffer(db, partner.organisationId);
  const id = await addRunning(place, { company, partner, offerId });
  await deliverAgreement(place, partner, { id, version: 5 });
  await approveDelivery(place, company, { id, version: 6 });
  await writeReview(place, company, { id, result, cooperation: 5, again, text: 'Hemmelig' });
  const answer = { id, result: 1, cooperation: 1, again: 1, text: '' };
  if (answered) await writeReview(place, partner, answer);
}

test('two reviews tell nothing, three do: the means of the companies’ alone', async () => {
  const [first, second, third] = three;
  await reviewed(first);
  await reviewed(second);
  expect(await rating()).toBeNull();
  await reviewed(third);
  expect(await rating()).toEqual({ count: 3, result: 4.3, cooperation: 5, again: 3.3 });
});

test('a fourth review counts with the sixth, so that no mean tells what one company said', async () => {
  for (const one of three) await reviewed(one);
  const before = await rating();
  await reviewed([1, 1]);
  await reviewed([1, 1]);
  expect(await rating()).toEqual(before);
  await reviewed([1, 1]);
  expect(await rating()).toEqual({ count: 6, result: 2.7, cooperation: 5, again: 2.2 });
});

test('three reviews of one company are not three companies', async () => {
  const company = await addActor(db, 'company');
  for (const one of three) await reviewed(one, true, company);
  expect(await rating()).toBeNull();
});

test('a review counts no sooner than the partner may read it', async () => {
  for (const one of three) await reviewed(one, false);
  expect(await rating()).toBeNull();
  // The last day on which a review can be written, to its end in Norway.
  clock.set('2026-12-14T22:59:00Z');
  expect(await rating()).toBeNull();
  clock.set('2026-12-14T23:01:00Z');
  expect(await rating()).toMatchObject({ count: 3 });
});

test('another partner’s reviews are not counted', async () => {
  for (const one of three) await reviewed(one);
  const other = await addNegotiators(db);
  expect(await getPartnerRating(place, { partnerId: other.partner.organisationId })).toBeNull();
});
