import Fastify from 'fastify';
import { afterAll, describe, expect, test } from 'vitest';
import { PASSWORD, signInApp } from '../../../tests/support/sign-in-app';
import { testDatabase } from '../../../tests/support/test-database';
import { createActorResolver } from './actor-of-request';

describe('who is behind a cookie', async () => {
  const { db } = await testDatabase();

  async function resolverOn(baseUrl: string) {
    const app = await signInApp(db, { baseUrl });
    const email = `${new URL(baseUrl).protocol.slice(0, -1)}@koble.example`;
    await app.register(email);
    const browser = app.browser();
    await browser.post('/sign-in/email', { email, password: PASSWORD });
    const [[name = '', value = ''] = []] = browser.cookies;
    const server = Fastify();
    const actors = createActorResolver(app.auth, db);
    server.get('/who', async (request) => (await actors.resolve(request)).actor.kind);
    afterAll(() => server.close());
    const who = async (cookie: string): Promise<string> =>
      (await server.inject({ url: '/who', headers: { cookie } })).body;
    return { own: `${name}=${value}`, who };
  }

  const secure = await resolverOn('https://koble.example');
  const plain = await resolverOn('http://koble.example');

  test.each(['koble.session_token=planted', '__Secure-koble.session_token=planted'])(
    'nobody is known by %s, whether it was sent before the session or after it',
    async (planted) => {
      expect(await secure.who(`${planted}; ${secure.own}`)).toBe('candidate');
      expect(await secure.who(planted)).toBe('visitor');
      expect(await secure.who(`${secure.own}; ${planted}`)).toBe('candidate');
      expect(await secure.who(planted)).toBe('visitor');
    },
  );

  test('a session is known by its own cookie, again and again', async () => {
    for (const { who, own } of [secure, plain])
      expect([await who(own), await who(`theme=dark; ${own}`)]).toEqual(['candidate', 'candidate']);
  });

  test.each(['__Host-koble.session_token=planted', '__Secure-koble.session_token=planted'])(
    'on http %s is not a session either',
    async (planted) => {
      expect(await plain.who(`${planted}; ${plain.own}`)).toBe('candidate');
      expect(await plain.who(planted)).toBe('visitor');
    },
  );

  test('a cookie that comes twice is nobody’s, in either order, and is not remembered', async () => {
    const planted = 'koble.session_token=twice';
    expect(await plain.who(`${planted}; ${plain.own}`)).toBe('visitor');
    expect(await plain.who(`${plain.own};${planted}`)).toBe('visitor');
    expect(await plain.who(planted)).toBe('visitor');
    expect(await plain.who(plain.own)).toBe('candidate');
  });
});
