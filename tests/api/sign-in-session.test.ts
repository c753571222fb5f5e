import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { codeOf, PASSWORD, signInApp, type Browser } from '../support/sign-in-app';
import { testDatabase } from '../support/test-database';

const COOKIE = 'koble.session_token';
const Sessions = z.array(
  z.strictObject({
    id: z.string(),
    createdAt: z.string(),
    updatedAt: z.string(),
    userAgent: z.string().nullable(),
    current: z.boolean(),
  }),
);

describe('a session', async () => {
  const { db } = await testDatabase();
  const app = await signInApp(db);
  const email = 'session@koble.example';
  await app.register(email);

  async function signedIn(who = email): Promise<Browser> {
    const browser = app.browser();
    await browser.post('/sign-in/email', { email: who, password: PASSWORD });
    return browser;
  }

  const list = async (browser: Browser) =>
    Sessions.parse(JSON.parse((await browser.get('/api/auth/list-sessions')).body));

  test('is in a cookie that no script, no other site and no body of an answer has', async () => {
    const browser = app.browser();
    const answer = await browser.post('/sign-in/email', { email, password: PASSWORD });
    expect(answer.cookies).toEqual([
      expect.stringMatching(
        /^koble\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
      ),
    ]);
    expect(answer.body).toBe('{"status":true}');
    const { rows } = { rows: await db.selectFrom('session').selectAll().execute() };
    expect(rows.every(({ ipAddress }) => ipAddress === null || ipAddress === '')).toBe(true);
  });

  test('is on https in a cookie that no neighbour can plant', async () => {
    const baseUrl = 'https://koble.example';
    const secure = await signInApp(db, { baseUrl });
    const browser = secure.browser();
    const answer = await browser.post('/sign-in/email', { email, password: PASSWORD });
    expect(answer.cookies).toEqual([
      expect.stringMatching(
        /^__Host-koble\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
    expect(await browser.who()).toBe(email);
    const value = browser.cookies.get(`__Host-${COOKIE}`) ?? '';
    browser.cookies.clear();
    browser.cookies.set(COOKIE, value);
    expect(await browser.who()).toBeUndefined();
  });

  test('that was planted is not taken up, and is gone after signing in', async () => {
    const thief = await signedIn();
    const token = decodeURIComponent(thief.cookies.get(COOKIE) ?? '').split('.')[0] ?? '';
    const victim = app.browser();
    for (const planted of ['planted', `${token}.planted`, token]) {
      victim.cookies.set(COOKIE, encodeURIComponent(planted));
      expect(await victim.who()).toBeUndefined();
      await victim.post('/sign-in/email', { email, password: PASSWORD });
      expect(victim.cookies.get(COOKIE)).not.toContain(planted);
    }
    const tokens = await db.selectFrom('session').select('token').execute();
    expect(tokens.map((row) => row.token)).not.toContain('planted');
  });

  test('of another person that a browser still had ends when somebody signs in there', async () => {
    await app.register('next@koble.example');
    const browser = await signedIn();
    const before = new Map(browser.cookies);
    await browser.post('/sign-in/email', { email: 'next@koble.example', password: PASSWORD });
    expect(await browser.who()).toBe('next@koble.example');
    const old = app.browser();
    old.cookies.set(COOKIE, before.get(COOKIE) ?? '');
    expect(await old.who()).toBeUndefined();
  });

  test('ends with signing out, for whoever has its cookie', async () => {
    const browser = await signedIn();
    const copy = app.browser();
    copy.cookies.set(COOKIE, browser.cookies.get(COOKIE) ?? '');
    expect(await copy.who()).toBe(email);
    await browser.post('/sign-out', {});
    expect(browser.cookies.get(COOKIE)).toBeUndefined();
    expect(await copy.who()).toBeUndefined();
  });

  test('is listed for its person without what opens it, and ended from another one', async () => {
    const who = 'many@koble.example';
    await app.register(who);
    const [here, there] = [await signedIn(who), await signedIn(who)];
    const sessions = await list(here);
    expect(sessions.map(({ current }) => current).sort()).toEqual([false, true]);
    const other = sessions.find(({ current }) => !current)?.id;
    expect((await here.post('/revoke-session', { id: other })).status).toBe(200);
    expect(await there.who()).toBeUndefined();
    expect(await list(here)).toHaveLength(1);
  });

  test('of somebody else is neither listed nor ended: it is not there', async () => {
    await app.register('other@koble.example');
    const [own, foreign] = [await signedIn(), await signedIn('other@koble.example')];
    const [theirs] = await list(foreign);
    const refused = await own.post('/revoke-session', { id: theirs?.id });
    expect(refused.status).toBe(404);
    expect(refused).toEqual(
      await own.post('/revoke-session', { id: '00000000-0000-4000-8000-000000000000' }),
    );
    expect(await foreign.who()).toBe('other@koble.example');
    expect(codeOf(await app.browser().get('/api/auth/list-sessions'))).toBe('sign_in.signed_out');
  });

  test('the others end all at once', async () => {
    const who = 'others@koble.example';
    await app.register(who);
    const [here, there] = [await signedIn(who), await signedIn(who)];
    await here.post('/revoke-other-sessions', {});
    expect(await there.who()).toBeUndefined();
    expect(await here.who()).toBe(who);
  });

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: undefined, referer: 'https://evil.example/side' },
    { origin: undefined },
  ])('is not begun, used or ended by a page of another site (%j)', async (headers) => {
    const browser = await signedIn();
    const posts: [string, object][] = [
      ['/sign-in/email', { email, password: PASSWORD }],
      ['/change-password', { currentPassword: PASSWORD, newPassword: 'et nytt passord her' }],
      ['/change-email', { newEmail: 'thief@koble.example', callbackURL: '/' }],
      ['/revoke-other-sessions', {}],
      ['/sign-out', {}],
    ];
    for (const [path, body] of posts) {
      const answer = await browser.post(path, body, headers);
      expect([path, answer.status, codeOf(answer), answer.cookies]).toEqual([
        path,
        403,
        'server.foreign_origin',
        [],
      ]);
    }
    expect(await browser.who()).toBe(email);
  });

  test('the library’s other doors are shut', async () => {
    const browser = await signedIn();
    for (const path of [
      '/update-user',
      '/delete-user',
      '/link-social',
      '/unlink-account',
      '/set-password',
    ])
      expect((await browser.post(path, {})).status).toBe(404);
    for (const path of ['/get-session', '/list-accounts', '/get-access-token', '/error'])
      expect((await browser.get(`/api/auth${path}`)).status).toBe(404);
  });
});
