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
import { closeReviews } from './close-reviews';
import { deliverAgreement } from './deliver-agreement';
import { getAgreement } from './get-agreement';
import { getDelivery } from './get-delivery';
import { writeReview } from './write-review';

const { db } = await testDatabase();
const { files } = testFiles();
const clock = fixedClock('2026-11-30T10:00:00Z');
const place = { db, files, clock };
let sides: Negotiators;
let id: string;
beforeEach(async () => {
  clock.set('2026-11-30T10:00:00Z');
  sides = await addNegotiators(db);
  id = await addRunning(place, sides);
  await deliverAgreement(place, sides.partner, { id, version: 5 });
});

const approve = () => approveDelivery(place, sides.company, { id, version: 6 });
const review = (side: 'company' | 'partner', text = '') =>
  writeReview(place, sides[side], { id, result: 4, cooperation: 5, again: 3, text });
const seen = async (side: 'company' | 'partner') =>
  (await getDelivery(place, sides[side], { id })).reviews.map((one) => one.side);
const state = async () => (await getAgreement(place, sides.company, { id })).state;

test('a review is written of what is approved, once, and by nobody who only looks', async () => {
  await expect(review('company')).rejects.toMatchObject({ code: 'agreements.wrong_state' });
  await approve();
  await review('company', 'Godt arbeid');
  await expect(review('company')).rejects.toMatchObject({ code: 'agreements.already_reviewed' });
  const accountant = { ...sides.company, role: 'accountant' } as const;
  await expect(
    writeReview(place, accountant, { id, result: 1, cooperation: 1, again: 1, text: '' }),
  ).rejects.toMatchObject({ code: 'agreements.not_yours' });
});

test('neither reads the other’s review until both have written', async () => {
  await approve();
  await review('company', 'Godt arbeid');
  expect(await seen('company')).toEqual(['company']);
  expect(await seen('partner')).toEqual([]);
  expect(JSON.stringify(await getDelivery(place, sides.partner, { id }))).not.toContain('Godt');
  await review('partner');
  expect(await seen('partner')).toEqual(['company', 'partner']);
  expect(await state()).toBe('reviewed');
});

test('two reviews at the same moment are both kept, and end it', async () => {
  await approve();
  await Promise.all([review('company'), review('partner')]);
  expect(await seen('company')).toEqual(['company', 'partner']);
  expect(await state()).toBe('reviewed');
});

test('14 days after the approval the time is over, and what was written is shown', async () => {
  await approve();
  await review('partner');
  clock.set('2026-12-14T10:00:00Z');
  await closeReviews(db, clock);
  expect(await state()).toBe('approved');
  expect(await getDelivery(place, sides.company, { id })).toMatchObject({
    reviewUntil: '2026-12-14',
    canReview: true,
    reviews: [],
  });
  clock.set('2026-12-15T10:00:00Z');
  await expect(review('company')).rejects.toMatchObject({ code: 'agreements.wrong_state' });
  await Promise.all([closeReviews(db, clock), closeReviews(db, clock)]);
  expect(await state()).toBe('reviewed');
  expect(await seen('company')).toEqual(['partner']);
  const told = await db
    .selectFrom('domainEvent')
    .select('payload')
    .where('kind', '=', 'agreement.review_over')
    .execute();
  expect(told.filter(({ payload }) => JSON.stringify(payload).includes(id))).toHaveLength(1);
});
