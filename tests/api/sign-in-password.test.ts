import { describe, expect, test } from 'vitest';
import { codeOf, PASSWORD, signInApp, signUp } from '../support/sign-in-app';
import { testDatabase } from '../support/test-database';

const OTHER_PASSWORD = 'en helt annen dag på Frøya';

describe('signing up and in with a password', async () => {
  const { db } = await testDatabase();
  const app = await signInApp(db);

  test('an address is confirmed by its link before the password opens anything', async () => {
    const email = 'eira@koble.example';
    const browser = app.browser();
    const signedUp = await browser.post('/sign-up/email', {
      ...signUp(' Eira@Koble.example '),
      callbackURL: '/velkommen',
    });
    expect(signedUp).toMatchObject({ status: 200, cookies: [] });
    const right = { email, password: PASSWORD };
    expect(codeOf(await browser.post('/sign-in/email', right))).toBe('sign_in.wrong');
    const { url } = await app.nextMail('verifyEmail', email);
    expect(await browser.get(url)).toMatchObject({ status: 302, location: '/velkommen' });
    expect(await browser.who()).toBeUndefined();
    expect((await browser.post('/sign-in/email', right)).status).toBe(200);
    expect(await browser.who()).toBe(email);
    await browser.post('/sign-out', {});
    expect(await browser.who()).toBeUndefined();
  });

  test('whoever has signed up and lost the mail gets it again with the right password, not with a wrong one', async () => {
    const email = 'lost@koble.example';
    const browser = app.browser();
    await browser.post('/sign-up/email', { ...signUp(email), callbackURL: '/' });
    await app.nextMail('verifyEmail', email);
    await browser.post('/sign-in/email', { email, password: 'ikke dette passordet' });
    await browser.post('/sign-in/email', { email, password: PASSWORD });
    await app.nextMail('verifyEmail', email);
    expect(app.mails.filter((mail) => mail.email === email)).toEqual([]);
  });

  test.each([
    ['eleven characters', 'elleve tegn'],
    ['129 characters', 'x'.repeat(129)],
  ])('a password of %s is refused', async (_length, password) => {
    const answer = await app
      .browser()
      .post('/sign-up/email', { ...signUp('length@koble.example'), password, callbackURL: '/' });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('"field":"password"');
  });

  test('the language of a new person is what they chose, or what their browser asks for', async () => {
    const browser = app.browser();
    await browser.post('/sign-up/email', {
      ...signUp('nn@koble.example'),
      locale: 'nn',
      callbackURL: '/',
    });
    await browser.post(
      '/sign-up/email',
      { ...signUp('en@koble.example'), callbackURL: '/' },
      { 'accept-language': 'en-GB,nb;q=0.5' },
    );
    expect((await app.nextMail('verifyEmail', 'nn@koble.example')).locale).toBe('nn');
    expect((await app.nextMail('verifyEmail', 'en@koble.example')).locale).toBe('en');
  });

  test('a changed password ends the other sessions, and needs the current one', async () => {
    const email = 'change@koble.example';
    await app.register(email);
    const [here, there] = [app.browser(), app.browser()];
    await here.post('/sign-in/email', { email, password: PASSWORD });
    await there.post('/sign-in/email', { email, password: PASSWORD });
    const change = (currentPassword: string) =>
      here.post('/change-password', { currentPassword, newPassword: OTHER_PASSWORD });
    expect(codeOf(await change('feil passord her'))).toBe('sign_in.wrong_password');
    expect(await there.who()).toBe(email);
    expect((await change(PASSWORD)).status).toBe(200);
    expect(await there.who()).toBeUndefined();
    expect(await here.who()).toBe(email);
    expect((await there.post('/sign-in/email', { email, password: PASSWORD })).status).toBe(401);
    expect((await there.post('/sign-in/email', { email, password: OTHER_PASSWORD })).status).toBe(
      200,
    );
  });

  test('a new password by link ends every session, and every other such link', async () => {
    const email = 'reset@koble.example';
    await app.register(email);
    const thief = app.browser();
    await thief.post('/sign-in/email', { email, password: PASSWORD });
    const browser = app.browser();
    const links = [];
    for (let i = 0; i < 2; i += 1) {
      await browser.post('/request-password-reset', { email, redirectTo: '/nytt-passord' });
      links.push((await app.nextMail('resetPassword', email)).url);
    }
    const tokens = [];
    for (const link of links) {
      const { location = '' } = await browser.get(link);
      expect(location).toContain('/nytt-passord?token=');
      tokens.push(new URL(location).searchParams.get('token'));
    }
    const choose = (token: unknown, newPassword = OTHER_PASSWORD) =>
      browser.post('/reset-password', { token, newPassword });
    expect((await choose(tokens[1])).status).toBe(200);
    expect(await thief.who()).toBeUndefined();
    expect(codeOf(await choose(tokens[1], PASSWORD))).toBe('sign_in.link_not_valid');
    expect(codeOf(await choose(tokens[0], PASSWORD))).toBe('sign_in.link_not_valid');
    expect((await browser.post('/sign-in/email', { email, password: PASSWORD })).status).toBe(401);
    await browser.post('/sign-in/email', { email, password: OTHER_PASSWORD });
    expect(await browser.who()).toBe(email);
  });

  test('who signed up with somebody else’s address is out when its owner comes', async () => {
    const email = 'victim@koble.example';
    const [squatter, owner] = [app.browser(), app.browser()];
    await squatter.post('/sign-up/email', { ...signUp(email), callbackURL: '/' });
    await owner.post('/sign-up/email', {
      ...signUp(email),
      password: OTHER_PASSWORD,
      callbackURL: '/',
    });
    await app.nextMail('alreadyRegistered', email);
    await owner.post('/sign-in/magic-link', { email, callbackURL: '/' });
    await owner.get((await app.nextMail('signInLink', email)).url);
    expect(await owner.who()).toBe(email);
    await squatter.post('/sign-in/email', { email, password: PASSWORD });
    expect(await squatter.who()).toBeUndefined();
  });

  test('an address that a new password was sent to is confirmed by that', async () => {
    const email = 'confirmed@koble.example';
    const browser = app.browser();
    await browser.post('/sign-up/email', { ...signUp(email), callbackURL: '/' });
    await browser.post('/request-password-reset', { email, redirectTo: '/nytt-passord' });
    const { location = '' } = await browser.get((await app.nextMail('resetPassword', email)).url);
    const token = new URL(location).searchParams.get('token');
    await browser.post('/reset-password', { token, newPassword: OTHER_PASSWORD });
    await browser.post('/sign-in/email', { email, password: OTHER_PASSWORD });
    expect(await browser.who()).toBe(email);
  });

  test('an address is changed once the new one is confirmed', async () => {
    const email = 'moving@koble.example';
    await app.register(email);
    const browser = app.browser();
    await browser.post('/sign-in/email', { email, password: PASSWORD });
    await browser.post('/change-email', { newEmail: 'moved@koble.example', callbackURL: '/' });
    const { url } = await app.nextMail('verifyEmail', 'moved@koble.example');
    expect(await browser.who()).toBe(email);
    await browser.get(url);
    expect(await browser.who()).toBe('moved@koble.example');
  });
});
