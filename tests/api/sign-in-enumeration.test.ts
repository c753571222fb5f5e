import { describe, expect, test } from 'vitest';
import { PASSWORD, signInApp, signUp, type Answer, type Browser } from '../support/sign-in-app';
import { testDatabase } from '../support/test-database';

/** Handing a mail over takes so long here that an answer which waited for it would stand out. */
const MAIL_MS = 3000;
const SAMPLES = 5;
const HASHES = new Set(['/sign-in/email', '/sign-up/email']);

type Ask = (browser: Browser, email: string) => Promise<Answer>;

describe('nobody can find out who is known here', async () => {
  const { db } = await testDatabase();
  const app = await signInApp(db, { mailMs: MAIL_MS });
  const known = Array.from({ length: SAMPLES }, (_, i) => `known${i}@koble.example`);
  const unknown = Array.from({ length: SAMPLES }, (_, i) => `unknown${i}@koble.example`);
  await Promise.all(known.map((email) => app.register(email)));

  /** Asked in turn, so that what slows the machine down slows both. */
  async function compare(ask: Ask): Promise<{ answers: Answer[]; times: [number, number] }> {
    const browser = app.browser();
    const answers: Answer[] = [];
    const times: [number[], number[]] = [[], []];
    for (let i = 0; i < SAMPLES; i += 1)
      for (const [side, emails] of [known, unknown].entries()) {
        const start = performance.now();
        answers.push(await ask(browser, emails[i] ?? ''));
        times[side]?.push(performance.now() - start);
      }
    return { answers, times: [median(times[0]), median(times[1])] };
  }

  test.each<[string, number, (email: string) => object]>([
    ['/sign-in/email', 401, (email) => ({ email, password: 'ikke det riktige' })],
    ['/sign-in/magic-link', 200, (email) => ({ email, callbackURL: '/' })],
    ['/request-password-reset', 200, (email) => ({ email, redirectTo: '/' })],
    ['/send-verification-email', 200, (email) => ({ email, callbackURL: '/' })],
    ['/sign-up/email', 200, (email) => ({ ...signUp(email), callbackURL: '/' })],
  ])(
    '%s answers the same, and as fast, for a known address as for another',
    async (path, status, bodyOf) => {
      const { answers, times } = await compare((browser, email) =>
        browser.post(path, bodyOf(email)),
      );
      const [first] = answers;
      expect(first).toMatchObject({ status, cookies: [] });
      expect(answers).toEqual(answers.map(() => first));
      expect(Math.max(...times)).toBeLessThan(MAIL_MS);
      // Without the hash of a password an answer takes a tenth.
      if (HASHES.has(path)) expect(Math.max(...times)).toBeLessThan(Math.min(...times) * 3);
    },
  );

  test('an address that was just taken by signing up does not tell, by the password chosen for it', async () => {
    const taken = 'taken@koble.example';
    const browser = app.browser();
    await browser.post('/sign-up/email', { ...signUp(taken), callbackURL: '/' });
    const mine = await browser.post('/sign-in/email', { email: taken, password: PASSWORD });
    await browser.post('/sign-up/email', {
      ...signUp(known[0] ?? ''),
      password: 'prøver meg frem her',
      callbackURL: '/',
    });
    const theirs = await browser.post('/sign-in/email', {
      email: known[0],
      password: 'prøver meg frem her',
    });
    expect(theirs).toEqual(mine);
  });

  test('nobody gets a mail but those who are known, who are told that they are', async () => {
    await app.nextMail('alreadyRegistered', known[4] ?? '');
    const mailed = app.mails.filter(({ kind }) => kind !== 'verifyEmail');
    expect(mailed.length).toBeGreaterThan(0);
    expect(mailed.filter(({ email }) => unknown.includes(email))).toEqual([]);
  });

  test('nor does the session of one person tell of another’s address', async () => {
    const browser = app.browser();
    await browser.post('/sign-in/email', { email: known[0], password: PASSWORD });
    const change = (newEmail: string | undefined) =>
      browser.post('/change-email', { newEmail, callbackURL: '/' });
    expect(await change(known[1])).toEqual(await change('nobody@koble.example'));
  });
});

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
