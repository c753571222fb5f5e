import { DAY_MS, fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import { addPerson } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { NO_DATA } from './notice';
import { removeOldMails, removeOldNotifications } from './remove-old';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-25T10:00:00Z');
const deps = { db, clock };
const daysAgo = (days: number) => new Date(clock.now().getTime() - days * DAY_MS - 1);

test('notifications go 90 days after they were read, and after 180 whatever', async () => {
  const personId = await addPerson(db);
  const of = {
    personId,
    topic: 'answer',
    data: JSON.stringify(NO_DATA),
    inApp: true,
    mailMode: 'off',
  } as const;
  await db
    .insertInto('notification')
    .values([
      { ...of, kind: 'just read', createdAt: daysAgo(170), readAt: daysAgo(89) },
      { ...of, kind: 'read long ago', createdAt: daysAgo(95), readAt: daysAgo(90) },
      { ...of, kind: 'unread', createdAt: daysAgo(179) },
      { ...of, kind: 'old', createdAt: daysAgo(180) },
    ])
    .execute();
  expect(await removeOldNotifications(deps)).toBe(2);
  const left = await db.selectFrom('notification').select('kind').orderBy('kind').execute();
  expect(left.map(({ kind }) => kind)).toEqual(['just read', 'unread']);
});

test('mails go 30 days after they were settled; what is still to be sent stays', async () => {
  const of = {
    toAddress: 'eira@person.example',
    locale: 'nb',
    kind: 'sign_in_link',
    data: '{}',
    dueAt: clock.now(),
    createdAt: daysAgo(60),
  } as const;
  await db
    .insertInto('mail')
    .values([
      { ...of, state: 'sent', claimedAt: daysAgo(30), problem: 'a' },
      { ...of, state: 'failed', claimedAt: daysAgo(31), problem: 'b' },
      { ...of, state: 'uncertain', claimedAt: daysAgo(29), problem: 'c' },
      { ...of, state: 'due', claimedAt: daysAgo(40), problem: 'd' },
    ])
    .execute();
  expect(await removeOldMails(deps)).toBe(2);
  const left = await db.selectFrom('mail').select('problem').orderBy('problem').execute();
  expect(left.map(({ problem }) => problem)).toEqual(['c', 'd']);
});
