import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { addOrganisation, addPerson } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { composeDigests } from './compose-digests';
import { listPreferences } from './list-preferences';
import { NO_DATA } from './notice';
import { DEFAULT_PREFERENCES, NOTIFICATION_TOPICS } from './notification-topics';
import { savePreferences } from './save-preferences';
import { PreferencesInput } from './schema';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-25T10:00:00Z');
let self: { kind: 'candidate'; personId: string };

beforeEach(async () => {
  self = { kind: 'candidate', personId: await addPerson(db) };
});

test('until somebody chooses, every topic is in the app and by mail: at once what has to be answered, a nudge in the morning', async () => {
  const preferences = await listPreferences({ db }, self);
  expect(preferences.map(({ topic }) => topic)).toEqual([...NOTIFICATION_TOPICS]);
  for (const { topic, ...preference } of preferences)
    expect(preference).toEqual(DEFAULT_PREFERENCES[topic]);
  expect(preferences.filter(({ mail }) => mail !== 'now').map(({ topic }) => topic)).toEqual([
    'reminder',
    'favourite',
    'supply',
  ]);
});

test('what is chosen is kept, the rest stays, and it is the person’s whomever they act for', async () => {
  const organisationId = await addOrganisation(db);
  const saved = await savePreferences({ db }, self, {
    preferences: [
      { topic: 'message', inApp: true, mail: 'weekly' },
      { topic: 'profile', inApp: false, mail: 'off' },
    ],
  });
  expect(saved.filter(({ mail }) => mail === 'weekly').map(({ topic }) => topic)).toEqual([
    'message',
  ]);
  await savePreferences({ db }, self, {
    preferences: [{ topic: 'message', inApp: true, mail: 'daily' }],
  });
  const asCompany = {
    kind: 'company',
    personId: self.personId,
    organisationId,
    role: 'owner',
  } as const;
  const read = await listPreferences({ db }, asCompany);
  expect(read.find(({ topic }) => topic === 'message')).toEqual({
    topic: 'message',
    inApp: true,
    mail: 'daily',
  });
  expect(read.find(({ topic }) => topic === 'profile')).toEqual({
    topic: 'profile',
    inApp: false,
    mail: 'off',
  });
});

test('somebody else’s are neither read nor changed', async () => {
  const other = { kind: 'candidate', personId: await addPerson(db) } as const;
  await savePreferences({ db }, self, {
    preferences: [{ topic: 'message', inApp: false, mail: 'off' }],
  });
  expect(
    (await listPreferences({ db }, other)).find(({ topic }) => topic === 'message'),
  ).toMatchObject({ mail: 'now' });
});

test('a topic twice is refused, and nothing is saved', async () => {
  const preferences = ([true, false] as const).map((inApp) => ({
    topic: 'message' as const,
    inApp,
    mail: 'off' as const,
  }));
  await expect(savePreferences({ db }, self, { preferences })).rejects.toMatchObject({
    code: 'notifications.topic_twice',
    field: 'preferences',
  });
  expect(
    (await listPreferences({ db }, self)).find(({ topic }) => topic === 'message'),
  ).toMatchObject({ mail: 'now' });
});

test('what waits for a mail that is switched off is not mailed', async () => {
  await db
    .insertInto('notification')
    .values(
      (['message', 'answer'] as const).map((topic) => ({
        personId: self.personId,
        topic,
        kind: 'message.written',
        data: JSON.stringify(NO_DATA),
        inApp: true,
        mailMode: 'daily' as const,
        mailDueAt: clock.now(),
        createdAt: clock.now(),
      })),
    )
    .execute();
  await savePreferences({ db }, self, {
    preferences: [{ topic: 'message', inApp: true, mail: 'off' }],
  });
  expect(await composeDigests({ db, clock })).toEqual({ composed: 1, failed: 0 });
  const { data } = await db
    .selectFrom('mail')
    .select('data')
    .where('personId', '=', self.personId)
    .executeTakeFirstOrThrow();
  expect(data).toMatchObject({ items: [{ topic: 'answer' }] });
});

test('an act stands in the audit log', async () => {
  await savePreferences({ db }, self, {
    preferences: [{ topic: 'message', inApp: true, mail: 'off' }],
  });
  const acts = await db
    .selectFrom('auditEntry')
    .select(['action', 'details'])
    .where('personId', '=', self.personId)
    .execute();
  expect(acts).toEqual([
    { action: 'notifications.preferences_saved', details: { message: 'off' } },
  ]);
});

test('an input has topics and modes that there are, and at least one', () => {
  const one = { topic: 'message', inApp: true, mail: 'now' };
  expect(PreferencesInput.safeParse({ preferences: [one] }).success).toBe(true);
  for (const wrong of [
    [],
    [{ ...one, topic: 'dragons' }],
    [{ ...one, mail: 'hourly' }],
    [{ ...one, personId: 'x' }],
  ])
    expect(PreferencesInput.safeParse({ preferences: wrong }).success).toBe(false);
});
