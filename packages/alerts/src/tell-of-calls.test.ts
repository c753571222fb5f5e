import { checkCall, publishCall } from '@koble/funding';
import type { CallInput } from '@koble/funding/schema';
import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { addPerson } from '../../../tests/support/account-examples';
import { anAlert, aWatched } from '../../../tests/support/alert-examples';
import { aCall } from '../../../tests/support/funding-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { composeLetters } from './compose-letters';
import { matchDueListings } from './match-due-listings';
import { createQueryWatch } from './query-watch';
import { saveAlert } from './save-alert';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T10:00:00Z');
const services = {
  db,
  clock,
  secret: 'a secret of at least 32 characters',
  baseUrl: 'https://koble.example',
};
const watch = createQueryWatch();
const funder = await addActor(db, 'funder');
const publish = (of: Partial<CallInput>) =>
  publishCall(services, funder, aCall({ funderId: funder.organisationId, ...of }));

/** One round of the worker, late enough for any mail that waits; gives how many mails are new. */
async function round(): Promise<number> {
  await matchDueListings({ db, clock, watch });
  clock.set(new Date(clock.now().getTime() + 7_200_000));
  await composeLetters(services);
  const mails = await db.deleteFrom('mail').returning('id').execute();
  return mails.length;
}

beforeEach(async () => {
  clock.set('2026-11-28T10:00:00Z');
  for (const table of ['alertSubscriber', 'mail', 'alertDue', 'fundingCall'] as const)
    await db.deleteFrom(table).execute();
  const seeker = { kind: 'candidate', personId: await addPerson(db) } as const;
  await saveAlert(services, seeker, anAlert({ search: aWatched({ q: 'pilotstøtte' }) }));
});

test('nobody is told of a call whose check is 60 days old, until it has been checked again', async () => {
  await publish({ checkedOn: '2026-09-29' });
  expect(await round()).toBe(0);
  await checkCall(services, funder, 'demo-pilot');
  expect(await round()).toBe(1);
});

test('nor of one that has grown old between being found and being told', async () => {
  await publish({ checkedOn: '2026-11-28' });
  await matchDueListings({ db, clock, watch });
  clock.set('2027-01-27T10:00:00Z');
  await composeLetters(services);
  expect(await db.selectFrom('mail').select('id').execute()).toEqual([]);
});

test('a forecast is told of when it has become a call, and not before', async () => {
  await publish({ forecastMonth: '2027-03', checkedOn: '2026-11-28' });
  expect(await round()).toBe(0);
  await publish({ checkedOn: '2026-11-28' });
  expect(await round()).toBe(1);
});
