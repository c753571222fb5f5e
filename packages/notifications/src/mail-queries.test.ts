import { fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import { addPerson } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { enqueueMail } from './enqueue-mail';
import type { MailMessage } from './mail-message';
import {
  claimDueMail,
  markAddressDead,
  settleCutMails,
  setDueAgain,
  setSent,
} from './mail-queries';
import { NO_DATA } from './notice';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-25T10:00:00Z');
const NOW = clock.now();
const message = { kind: 'sign_in_link', url: 'https://koble.example/in?token=x' } as const;
const order = (to: string) =>
  enqueueMail(db, { clock }, { personId: null, to, locale: 'nb', message });

test('no two workers claim the same mail, however many ask at once', async () => {
  for (let round = 0; round < 20; round += 1) {
    for (const i of [1, 2, 3, 4, 5]) await order(`person${i}@person.example`);
    const claims = await Promise.all(Array.from({ length: 5 }, () => claimDueMail(db, NOW)));
    const ids = claims.flatMap((mail) => mail?.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    await db.deleteFrom('mail').execute();
  }
});

test('a worker that was only slow has the last word that it sent, and none that it did not', async () => {
  const [sent, unsent] = [await order('eira@person.example'), await order('finn@person.example')];
  for (let i = 0; i < 2; i += 1) await claimDueMail(db, NOW);
  expect(await settleCutMails(db, new Date('2026-11-25T10:00:01Z'))).toBe(2);
  await setSent(db, sent, NOW);
  await setDueAgain(db, unsent, { dueAt: NOW, problem: 'not now' });
  const states = await db.selectFrom('mail').select('state').orderBy('toAddress').execute();
  expect(states.map(({ state }) => state)).toEqual(['sent', 'uncertain']);
  expect(await claimDueMail(db, NOW)).toBeUndefined();
});

test('a mail that somebody waits for goes before those that tell of something, however long these have been due', async () => {
  const personId = await addPerson(db);
  const items = [
    { kind: 'profile.expires', topic: 'profile', introductionId: null, data: NO_DATA } as const,
  ];
  const digest: MailMessage = { kind: 'notifications', digest: 'daily', items };
  const to = 'morgen@person.example';
  await enqueueMail(db, { clock }, { personId, to, locale: 'nb', message: digest });
  clock.set('2026-11-25T11:00:00Z');
  await order('venter@person.example');
  const claims = [await claimDueMail(db, clock.now()), await claimDueMail(db, clock.now())];
  expect(claims.map((mail) => mail?.toAddress)).toEqual(['venter@person.example', to]);
});

test('an address without an account that takes no mails gets none, but one that asks to confirm it', async () => {
  await db.deleteFrom('mail').execute();
  await db
    .insertInto('alertSubscriber')
    .values({ email: 'borte@person.example', locale: 'nb', createdAt: NOW })
    .execute();
  await markAddressDead(db, 'Borte@person.example', NOW);
  const url = 'https://koble.example/sok/varsler';
  const ending: MailMessage = {
    kind: 'searches_end',
    subscriberId: '6f1c2f0e-6a53-4f0c-9d0e-0a8f0f1b2c3d',
    searches: [{ name: 'Sveiser', on: '2026-12-26' }],
    manageUrl: url,
  };
  const asking: MailMessage = { kind: 'confirm_search', url };
  for (const one of [ending, asking])
    await enqueueMail(
      db,
      { clock },
      { personId: null, to: 'borte@person.example', locale: 'nb', message: one },
    );
  const claims = [await claimDueMail(db, clock.now()), await claimDueMail(db, clock.now())];
  expect(claims.map((mail) => [mail?.kind, mail?.dead])).toEqual([
    ['confirm_search', false],
    ['searches_end', true],
  ]);
});
