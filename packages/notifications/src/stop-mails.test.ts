import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { composeDigests } from './compose-digests';
import { listPreferences } from './list-preferences';
import { NO_DATA } from './notice';
import { NOTIFICATION_TOPICS } from './notification-topics';
import { savePreferences } from './save-preferences';
import { stopMails } from './stop-mails';
import { readStopToken, stopToken } from './stop-token';

const { db } = await testDatabase();
const secret = 'a secret of at least 32 characters';
const clock = fixedClock('2026-11-25T10:00:00Z');
let personId: string;

beforeEach(async () => {
  personId = await addPerson(db);
});

const topicsOff = async (id = personId) =>
  (await listPreferences({ db }, { kind: 'candidate', personId: id }))
    .filter(({ mail }) => mail === 'off')
    .map(({ topic }) => topic);
const stop = (topic: 'message' | 'all') =>
  stopMails({ db, secret }, stopToken(secret, { personId, topic }));

describe('one press', () => {
  test('ends the mails of a topic and leaves the rest, also what is seen in the app', async () => {
    const actor = { kind: 'candidate', personId } as const;
    await savePreferences({ db }, actor, {
      preferences: [{ topic: 'message', inApp: false, mail: 'weekly' }],
    });
    expect(await stop('message')).toEqual({ topic: 'message' });
    expect(await topicsOff()).toEqual(['message']);
    const message = (await listPreferences({ db }, actor)).find(({ topic }) => topic === 'message');
    expect(message).toEqual({ topic: 'message', inApp: false, mail: 'off' });
  });

  test('ends all mails, of that person alone', async () => {
    const other = await addPerson(db);
    await stop('all');
    expect(await topicsOff()).toHaveLength(NOTIFICATION_TOPICS.length);
    expect(await topicsOff(other)).toEqual([]);
  });

  test('twice is once: nothing changes, and one act stands in the audit log', async () => {
    await stop('message');
    expect(await stop('message')).toEqual({ topic: 'message' });
    const acts = await db
      .selectFrom('auditEntry')
      .select(['action', 'details'])
      .where('personId', '=', personId)
      .execute();
    expect(acts).toEqual([
      { action: 'notifications.mails_stopped', details: { topic: 'message' } },
    ]);
  });

  test('takes what waited out of the next mail', async () => {
    await db
      .insertInto('notification')
      .values({
        personId,
        topic: 'message',
        kind: 'message.written',
        data: JSON.stringify(NO_DATA),
        inApp: true,
        mailMode: 'daily',
        mailDueAt: clock.now(),
        createdAt: clock.now(),
      })
      .execute();
    await stop('message');
    expect(await composeDigests({ db, clock })).toEqual({ composed: 0, failed: 0 });
  });
});

describe('a link', () => {
  test('carries whom and what it is for', () => {
    const of = { personId, topic: 'answer' } as const;
    expect(readStopToken(secret, stopToken(secret, of))).toEqual(of);
  });

  test.each<[string, (token: string) => string]>([
    [
      'of another secret',
      () => stopToken('another secret that is long enough!', { personId, topic: 'all' }),
    ],
    ['for somebody else', (token) => token.replace(/^./, (first) => (first === 'a' ? 'b' : 'a'))],
    ['for more than it was made for', (token) => token.replace('.message.', '.all.')],
    ['cut short', (token) => token.slice(0, -1)],
    ['with more behind it', (token) => `${token}.x`],
    ['of nothing', () => ''],
    ['of what is no person', () => stopToken(secret, { personId: 'x', topic: 'all' })],
  ])('%s changes nothing', async (_name, changed) => {
    const token = changed(stopToken(secret, { personId, topic: 'message' }));
    await expect(stopMails({ db, secret }, token)).rejects.toMatchObject({
      code: 'notifications.bad_token',
      kind: 'invalid',
    });
    expect(await topicsOff()).toEqual([]);
  });

  test('for somebody who is gone answers like a wrong one', async () => {
    await db.deleteFrom('person').where('id', '=', personId).execute();
    await expect(stop('all')).rejects.toMatchObject({ code: 'notifications.bad_token' });
  });
});
