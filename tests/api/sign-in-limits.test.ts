import { describe, expect, test } from 'vitest';
import { codeOf, PASSWORD, signInApp, signUp } from '../support/sign-in-app';
import { testDatabase } from '../support/test-database';

describe('guesses and mails are limited', async () => {
  const { db } = await testDatabase();
  const app = await signInApp(db);
  let networks = 0;
  /** A browser where none has been before. */
  const elsewhere = () => app.browser(`198.51.100.${(networks += 1)}`);
  const guess = (email: string, browser = elsewhere()) =>
    browser.post('/sign-in/email', { email, password: 'ikke det riktige' });

  test.each(['guessed@koble.example', 'nobody@koble.example'])(
    'after ten guesses of the password of %s from anywhere there are no more, and a link still signs in',
    async (email) => {
      const isKnown = email.startsWith('guessed');
      if (isKnown) await app.register(email);
      const guesses = await Promise.all(
        Array.from({ length: 10 }, (_, i) => guess(i % 2 ? email : ` ${email.toUpperCase()}`)),
      );
      expect(guesses.map(codeOf)).toEqual(guesses.map(() => 'sign_in.wrong'));
      const browser = elsewhere();
      const refused = await browser.post('/sign-in/email', { email, password: PASSWORD });
      expect(refused.status).toBe(429);
      expect(codeOf(refused)).toBe('sign_in.too_many');
      const asked = await browser.post('/sign-in/magic-link', { email, callbackURL: '/' });
      expect(asked.status).toBe(200);
      if (!isKnown) return;
      await browser.get((await app.nextMail('signInLink', email)).url);
      expect(await browser.who()).toBe(email);
    },
  );

  test('twenty guesses at the same moment are no more than ten', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => guess('parallel@koble.example')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
  });

  test('thirty guesses from one network are all, whomever they are of', async () => {
    const browser = elsewhere();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) => guess(`of${i}@koble.example`, browser)),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401));
    expect((await guess('of30@koble.example', browser)).status).toBe(429);
    expect((await guess('of30@koble.example')).status).toBe(401);
  });

  test('the right password is no guess', async () => {
    const email = 'often@koble.example';
    await app.register(email);
    const browser = elsewhere();
    for (let i = 0; i < 11; i += 1)
      expect((await browser.post('/sign-in/email', { email, password: PASSWORD })).status).toBe(
        200,
      );
  });

  test('the current password cannot be guessed by whoever has a session', async () => {
    const email = 'session@koble.example';
    await app.register(email);
    const browser = app.browser();
    await browser.post('/sign-in/email', { email, password: PASSWORD });
    const change = (currentPassword: string) =>
      browser.post('/change-password', { currentPassword, newPassword: 'et nytt passord her' });
    const guesses = await Promise.all(Array.from({ length: 10 }, () => change('ikke det riktige')));
    expect(guesses.map(({ status }) => status)).toEqual(guesses.map(() => 400));
    expect((await change(PASSWORD)).status).toBe(429);
    browser.cookies.clear();
    expect(codeOf(await change(PASSWORD))).toBe('sign_in.signed_out');
  });

  const MAILS: [string, (email: string) => object][] = [
    ['/sign-in/magic-link', (email) => ({ email, callbackURL: '/' })],
    ['/request-password-reset', (email) => ({ email, redirectTo: '/' })],
    ['/send-verification-email', (email) => ({ email, callbackURL: '/' })],
    ['/sign-up/email', (email) => ({ ...signUp(email), callbackURL: '/' })],
  ];

  test.each(MAILS)('%s: five an account and twenty a network', async (path, bodyOf) => {
    const of = (name: string) => bodyOf(`${name}${path.replaceAll('/', '-')}@koble.example`);
    for (let i = 0; i < 5; i += 1)
      expect((await elsewhere().post(path, of('same'))).status).toBe(200);
    expect(codeOf(await elsewhere().post(path, of('same')))).toBe('sign_in.too_many');
    const browser = elsewhere();
    const answers = await Promise.all(
      Array.from({ length: 21 }, (_, i) => browser.post(path, of(`one${i}`))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
  });

  test('the right password of an unconfirmed address sends five mails in all', async () => {
    const email = 'unconfirmed@koble.example';
    await elsewhere().post('/sign-up/email', { ...signUp(email), callbackURL: '/' });
    for (let i = 0; i < 6; i += 1)
      await elsewhere().post('/sign-in/email', { email, password: PASSWORD });
    for (let i = 0; i < 5; i += 1) await app.nextMail('verifyEmail', email);
    await elsewhere().post('/sign-in/email', { email, password: PASSWORD });
    expect(app.mails.filter((mail) => mail.email === email)).toEqual([]);
  });
});
