import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { aCall } from '../../../tests/support/funding-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { checkCall } from './check-call';
import { checkLinks } from './check-links';
import { publishCall } from './publish-call';
import { viewKeptCalls } from './view-kept-calls';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T10:00:00Z');
const place = { db, clock };
const adviser = await addActor(db, 'operator', { role: 'adviser' });
const { organisationId: funderId } = await addActor(db, 'funder');
const sourceUrl = 'https://example.org/en-ordning';
let asked: string[] = [];

const look = (works: boolean) =>
  checkLinks({
    ...place,
    reach(url) {
      asked.push(url);
      return Promise.resolve({ works, status: works ? 200 : 404, movedTo: null });
    },
  });
const links = async () =>
  (await viewKeptCalls(place, adviser, { q: '', only: 'all' })).calls.map(({ link }) => link);

beforeEach(async () => {
  clock.set('2026-11-28T10:00:00Z');
  asked = [];
  await db.deleteFrom('fundingCall').execute();
  await db.deleteFrom('callLink').execute();
  for (const slug of ['en', 'to'])
    await publishCall(place, adviser, aCall({ funderId, slug, sourceUrl }));
});

test('a link is looked at once a day, also where two calls have it and two workers look', async () => {
  await Promise.all([look(true), look(true)]);
  await look(true);
  expect(asked).toEqual([sourceUrl]);
  clock.set('2026-11-29T10:00:00Z');
  await look(true);
  expect(asked).toHaveLength(2);
});

test('a link that fails on three days in a row is broken, and whole again when it works', async () => {
  for (const day of ['28', '29', '30']) {
    clock.set(`2026-11-${day}T10:00:00Z`);
    await look(false);
    expect(await links()).toMatchObject([
      { works: false, status: 404, broken: day === '30' },
      { works: false, broken: day === '30' },
    ]);
  }
  const broken = await viewKeptCalls(place, adviser, { q: '', only: 'links' });
  expect(broken.calls).toHaveLength(2);
  clock.set('2026-12-01T10:00:00Z');
  await look(true);
  expect(await links()).toMatchObject([{ works: true, broken: false }, { works: true }]);
});

test('a link that no published call has any more is not looked at', async () => {
  await look(true);
  await db.updateTable('fundingCall').set({ state: 'closed' }).execute();
  clock.set('2026-11-29T10:00:00Z');
  expect(await look(true)).toEqual({ checked: 0, failed: 0 });
});

test('a check says who and when in one act, and changes nothing else; the list shows what is old', async () => {
  clock.set('2027-01-27T10:00:00Z');
  const stale = await viewKeptCalls(place, adviser, { q: '', only: 'stale' });
  expect(stale.calls.map(({ slug }) => slug)).toEqual(['en', 'to']);
  await db.deleteFrom('alertDue').execute();
  const { checkedOn, checkedBy, sharePercent } = await checkCall(place, adviser, 'en');
  expect({ checkedOn, sharePercent }).toEqual({ checkedOn: '2027-01-27', sharePercent: 50 });
  expect(checkedBy).toMatch(/^Oppdiktet/);
  const left = await viewKeptCalls(place, adviser, { q: '', only: 'stale' });
  expect(left.calls.map(({ slug }) => slug)).toEqual(['to']);
  // It was too old to tell anybody of: now it is told.
  expect(await db.selectFrom('alertDue').select('listingId').execute()).toHaveLength(1);
  await checkCall(place, adviser, 'en');
  const visitor = { kind: 'visitor' } as const;
  await expect(checkCall(place, visitor, 'en')).rejects.toMatchObject({
    code: 'funding.not_allowed',
  });
});
