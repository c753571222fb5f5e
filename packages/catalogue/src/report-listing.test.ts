import { fixedClock } from '@koble/kernel';
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { actsOf } from '../../../tests/support/account-examples';
import { addActor, addNeed, addSeeker } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { reportListing } from './report-listing';
import { settleReport } from './settle-report';
import { viewReports } from './view-reports';

const { db } = await testDatabase();
const place = { db, clock: fixedClock('2026-11-27T10:00:00Z') };
const visitor = { kind: 'visitor' } as const;
const adviser = await addActor(db, 'operator', { role: 'adviser' });
let id: string;

const say = (of: object = {}) =>
  ({ kind: 'role', id, reason: 'misleading', text: 'Ikke slik det står.', ...of }) as const;
const reports = () => viewReports(place, adviser);

beforeEach(async () => {
  await db.deleteFrom('listingReport').execute();
  const { organisationId } = await addActor(db, 'company');
  id = await addNeed(db, organisationId, { title: 'Sveiser (demo)' });
});

test('somebody who is signed in has one open report of a listing, corrects it, and is named to nobody', async () => {
  const seeker = await addSeeker(db);
  await reportListing(place, seeker, say());
  await reportListing(place, seeker, say({ text: 'Lønnen er en annen.' }));
  const seen = await reports();
  expect(seen).toMatchObject([
    {
      listing: { kind: 'role', id, title: 'Sveiser (demo)' },
      reason: 'misleading',
      text: 'Lønnen er en annen.',
      times: 1,
      handled: null,
    },
  ]);
  expect(JSON.stringify(seen)).not.toContain(seeker.personId);
  expect(await actsOf(db, seeker.personId)).toEqual(['listing.reported', 'listing.reported']);
});

test('visitors cannot fill the list: what they say for the same reason is counted', async () => {
  for (let i = 0; i < 20; i += 1) await reportListing(place, visitor, say());
  await reportListing(place, visitor, say({ reason: 'expired', text: '' }));
  expect((await reports()).map(({ times }) => times).sort()).toEqual([1, 20]);
});

test('what a visitor writes is read, also where another gave the same reason and no words before', async () => {
  for (const text of ['', 'Lønnen er en annen.', 'Det samme igjen.'])
    await reportListing(place, visitor, say({ text }));
  expect(await reports()).toMatchObject([{ times: 3, text: 'Lønnen er en annen.' }]);
});

test('a report is handled once, with a note, and the same can be reported anew', async () => {
  await reportListing(place, visitor, say());
  const [open] = await reports();
  const settled = { id: open?.id ?? '', note: 'Vi har snakket med bedriften.' };
  await settleReport(place, adviser, settled);
  await expect(settleReport(place, adviser, settled)).rejects.toMatchObject({
    code: 'catalogue.not_found',
    kind: 'not_found',
  });
  await reportListing(place, visitor, say());
  expect((await reports()).map(({ handled }) => handled)).toEqual([
    null,
    { at: '2026-11-27T10:00:00.000Z', note: 'Vi har snakket med bedriften.' },
  ]);
  expect(await actsOf(db, adviser.personId)).toEqual(['listing.report_handled']);
});

test('nothing happens to the listing by itself, and one that is not to be seen is not reported', async () => {
  await reportListing(place, visitor, say());
  const need = db.selectFrom('need').select('state').where('id', '=', id);
  expect(await need.executeTakeFirstOrThrow()).toEqual({ state: 'published' });
  await db.updateTable('need').set({ state: 'paused' }).where('id', '=', id).execute();
  for (const hidden of [say(), say({ id: randomUUID() })])
    await expect(reportListing(place, visitor, hidden)).rejects.toMatchObject({
      code: 'catalogue.not_found',
    });
});
