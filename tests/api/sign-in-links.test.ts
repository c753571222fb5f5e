import { sql } from 'kysely';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { codeOf, ORIGIN, PASSWORD, signInApp, signUp } from '../support/sign-in-app';
import { testDatabase } from '../support/test-database';

afterEach(() => vi.useRealTimers());

function later(minutes: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
}

describe('links by mail', async () => {
  const { db } = await testDatabase();
  const app = await signInApp(db);

  async function signInLink(email: string): Promise<string> {
    await app.browser().post('/sign-in/magic-link', { email, callbackURL: '/inn' });
    return (await app.nextMail('signInLink', email)).url;
  }

  async function resetToken(email: string): Promise<string | null> {
    const browser = app.browser();
    await browser.post('/request-password-reset', { email, redirectTo: '/nytt-passord' });
    const { location = '' } = await browser.get((await app.nextMail('resetPassword', email)).url);
    return new URL(location).searchParams.get('token');
  }

  test('a link signs in once, also when two come with it at the same time', async () => {
    const email = 'once@koble.example';
    await app.register(email);
    const link = await signInLink(email);
    const browsers = [app.browser(), app.browser(), app.browser()];
    const answers = await Promise.all(browsers.map((browser) => browser.get(link)));
    expect(answers.map(codeOf).sort()).toEqual([
      'sign_in.link_not_valid',
      'sign_in.link_not_valid',
      undefined,
    ]);
    const who = await Promise.all(browsers.map((browser) => browser.who()));
    expect(who.filter((one) => one === email)).toHaveLength(1);
  });

  test('a link signs in for 15 minutes', async () => {
    const email = 'quarter@koble.example';
    await app.register(email);
    const [first, second] = [await signInLink(email), await signInLink(email)];
    const browser = app.browser();
    later(14);
    await browser.get(first);
    expect(await browser.who()).toBe(email);
    vi.useRealTimers();
    later(16);
    expect(codeOf(await app.browser().get(second))).toBe('sign_in.link_not_valid');
  });

  test('a link that nobody clicked, but a program looked up, still signs in', async () => {
    const email = 'scanned@koble.example';
    await app.register(email);
    const link = await signInLink(email);
    expect((await app.browser().head(link)).status).toBe(404);
    const browser = app.browser();
    await browser.get(link);
    expect(await browser.who()).toBe(email);
  });

  test('a link for a new password holds for 60 minutes', async () => {
    const emails = ['hour@koble.example', 'more-than-an-hour@koble.example'];
    const tokens = [];
    for (const email of emails) {
      await app.register(email);
      tokens.push(await resetToken(email));
    }
    const choose = (token: string | null | undefined) =>
      app.browser().post('/reset-password', { token, newPassword: PASSWORD });
    later(59);
    expect((await choose(tokens[0])).status).toBe(200);
    vi.useRealTimers();
    later(61);
    expect(codeOf(await choose(tokens[1]))).toBe('sign_in.link_not_valid');
  });

  test('a link for confirming holds for a day, and is none for anything else', async () => {
    const email = 'day@koble.example';
    const browser = app.browser();
    await browser.post('/sign-up/email', { ...signUp(email), callbackURL: '/' });
    const { url } = await app.nextMail('verifyEmail', email);
    later(25 * 60);
    expect(codeOf(await browser.get(url))).toBe('sign_in.link_not_valid');
    vi.useRealTimers();
    const token = new URL(url).searchParams.get('token') ?? '';
    const forged = `${token.slice(0, -4)}AAAA`;
    expect(codeOf(await browser.get(`/api/auth/verify-email?token=${forged}&callbackURL=/`))).toBe(
      'sign_in.link_not_valid',
    );
    expect(
      codeOf(await browser.get(`/api/auth/magic-link/verify?token=${token}&callbackURL=/`)),
    ).toBe('sign_in.link_not_valid');
    await browser.get(url);
    await browser.post('/sign-in/email', { email, password: PASSWORD });
    expect(await browser.who()).toBe(email);
    expect(await browser.get(url)).toMatchObject({ status: 302, location: '/', cookies: [] });
  });

  test('the database holds no link that opens anything', async () => {
    const email = 'hashed@koble.example';
    await app.register(email);
    const link = new URL(await signInLink(email)).searchParams.get('token');
    const reset = await resetToken(email);
    const { rows } = await sql<{ row: string }>`
      select verification::text as row from verification
    `.execute(db);
    const kept = rows.map(({ row }) => row).join('\n');
    expect(kept).toContain(email);
    expect(kept).not.toContain(link);
    expect(kept).not.toContain(reset);
  });

  const ELSEWHERE = [
    '//evil.example',
    'https://evil.example',
    'https:evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/%2fevil.example',
    '/%5cevil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    'koble.example.evil.example',
    `${ORIGIN}@evil.example/`,
  ];

  test.each(ELSEWHERE)('nobody is sent on to %j', async (elsewhere) => {
    const email = 'redirect@koble.example';
    const browser = app.browser();
    const to = encodeURIComponent(elsewhere);
    const answers = [
      await browser.post('/sign-in/magic-link', { email, callbackURL: elsewhere }),
      await browser.post('/sign-in/magic-link', {
        email,
        callbackURL: '/',
        errorCallbackURL: elsewhere,
      }),
      await browser.post('/sign-up/email', { ...signUp(email), callbackURL: elsewhere }),
      await browser.post('/send-verification-email', { email, callbackURL: elsewhere }),
      await browser.post('/request-password-reset', { email, redirectTo: elsewhere }),
      await browser.get(`/api/auth/magic-link/verify?token=x&callbackURL=${to}`),
      await browser.get(`/api/auth/magic-link/verify?token=x&callbackURL=/&callbackURL=${to}`),
      await browser.get(`/api/auth/magic-link/verify?token=x&callbackURL=/&errorCallbackURL=${to}`),
      await browser.get(`/api/auth/verify-email?token=x&callbackURL=${to}`),
      await browser.get(`/api/auth/reset-password/x?callbackURL=${to}`),
    ];
    expect(answers.map(({ status, location }) => ({ status, location }))).toEqual(
      answers.map(() => ({ status: 400, location: undefined })),
    );
  });
});
