import { freePort } from '@koble/embedded';
import { sql } from 'kysely';
import { createServer } from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { jwtOf, testOidcProvider } from '../support/oidc-provider';
import { begin, callbackOf, clientsOf, RESOURCE, signInAt } from '../support/oidc-sign-in';
import { codeOf, PASSWORD, signInApp, signUp } from '../support/sign-in-app';
import { testDatabase } from '../support/test-database';

const COMPANY = { number: '314758625', name: 'UGJENNOMSIKTIG MINIMALISTISK APE' };
const PERSON = {
  pid: '01010199990',
  acr: 'idporten-loa-high',
  locale: 'nn',
  organisation: null,
};

describe('ID-porten and Ansattporten', async () => {
  const { db } = await testDatabase();
  const idporten = await testOidcProvider(callbackOf('idporten'));
  const ansattporten = await testOidcProvider(callbackOf('ansattporten'));
  await idporten.start();
  await ansattporten.start();
  const oidc = clientsOf({ idporten, ansattporten });
  const app = await signInApp(db, { oidc });
  afterAll(async () => {
    await idporten.stop();
    await ansattporten.stop();
  });
  beforeEach(() => {
    for (const provider of [idporten, ansattporten]) {
      provider.person = { ...PERSON };
      provider.forge = undefined;
    }
  });

  const people = () => db.selectFrom('person').select(['id', 'name', 'email', 'locale']).execute();

  test('are offered where they are set up', async () => {
    expect(JSON.parse((await app.browser().get('/api/auth-options')).body)).toEqual({
      password: true,
      magicLink: true,
      ansattporten: true,
      idporten: true,
    });
    const bare = await signInApp(db);
    expect(JSON.parse((await bare.browser().get('/api/auth-options')).body)).toMatchObject({
      ansattporten: false,
      idporten: false,
    });
    const ask = await bare.browser().post('/sign-in/social', { provider: 'idporten' });
    expect(ask.status).toBe(404);
  });

  test('are asked by code flow with PKCE, state, nonce and a level, for no more than who it is', async () => {
    const url = new URL(await begin(app.browser(), 'idporten'));
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: idporten.clientId,
      redirect_uri: callbackOf('idporten'),
      scope: 'openid',
      state: expect.stringMatching(/^.{32}$/),
      nonce: expect.stringMatching(/^.{32}$/),
      code_challenge: expect.stringMatching(/^.{43}$/),
      code_challenge_method: 'S256',
      acr_values: 'idporten-loa-substantial',
    });
  });

  test('sign in the same person each time, under a made-up name and address', async () => {
    const first = app.browser();
    expect(await signInAt(first, 'idporten', idporten)).toMatchObject({
      status: 302,
      location: '/inn',
    });
    const email = await first.who();
    expect(email).toMatch(/^[0-9a-f]{32}@idporten\.invalid$/);
    const second = app.browser();
    await signInAt(second, 'idporten', idporten);
    expect(await second.who()).toBe(email);
    expect(await people()).toEqual([
      { id: expect.any(String), name: 'Ny brukar', email, locale: 'nn' },
    ]);
  });

  test('give no national identity number that is kept or logged, and no token', async () => {
    ansattporten.person.organisation = COMPANY;
    const came: unknown[] = [];
    for (const provider of [idporten, ansattporten])
      provider.forge = (claims, key) => {
        came.push(claims['pid']);
        return jwtOf(claims, key);
      };
    for (let i = 0; i < 2; i += 1) {
      await signInAt(app.browser(), 'idporten', idporten);
      await signInAt(app.browser(), 'ansattporten', ansattporten);
    }
    expect((await people()).map(({ email }) => email.split('@')[1]).sort()).toEqual([
      'ansattporten.invalid',
      'idporten.invalid',
    ]);
    expect(came).toEqual(Array.from({ length: 4 }, () => PERSON.pid));
    const { rows: tables } = await sql<{ name: string }>`
      select quote_ident(table_name) as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
    `.execute(db);
    expect(tables.length).toBeGreaterThan(30);
    for (const { name } of tables) {
      const { rows } = await sql<{ found: number }>`
        select count(*) as found from ${sql.raw(name)} as row
        where row::text like ${`%${PERSON.pid}%`}
      `.execute(db);
      expect([name, rows[0]?.found]).toEqual([name, 0]);
    }
    const logins = db.selectFrom('login').select(['accessToken', 'refreshToken', 'idToken']);
    for (const tokens of await logins.execute())
      expect(tokens).toEqual({ accessToken: null, refreshToken: null, idToken: null });
    expect(app.log.join('\n')).not.toContain(PERSON.pid);
  });

  test.each(['idporten-loa-low', 'entraid', 'selfregistered-email'])(
    'on the level %s nobody is let in, known or new, and nobody is made',
    async (acr) => {
      await signInAt(app.browser(), 'idporten', idporten);
      const before = await people();
      for (const pid of [PERSON.pid, '02020299991']) {
        idporten.person = { ...PERSON, pid };
        idporten.forge = (claims, key) => jwtOf({ ...claims, acr }, key);
        const browser = app.browser();
        const answer = await signInAt(browser, 'idporten', idporten);
        expect(codeOf(answer)).toBe('sign_in.level_too_low');
        expect(await browser.who()).toBeUndefined();
      }
      expect(await people()).toEqual(before);
    },
  );

  test('substantial is high enough', async () => {
    idporten.person.acr = 'idporten-loa-substantial';
    const browser = app.browser();
    await signInAt(browser, 'idporten', idporten);
    expect(await browser.who()).toBeDefined();
  });

  test('Ansattporten is asked whom they represent, and that is told of with the person', async () => {
    ansattporten.person.organisation = COMPANY;
    const browser = app.browser();
    await signInAt(browser, 'ansattporten', ansattporten);
    expect(JSON.parse(ansattporten.asked.get('authorization_details') ?? '')).toEqual([
      {
        type: 'ansattporten:altinn:resource',
        resource: RESOURCE,
        representation_is_required: true,
      },
    ]);
    const email = (await browser.who()) ?? '';
    expect(email).toMatch(/@ansattporten\.invalid$/);
    const person = (await people()).find((one) => one.email === email);
    expect(app.represented.at(-1)).toEqual({ personId: person?.id, organisations: [COMPANY] });
  });

  test('who represents themself, or came by ID-porten, represents nobody', async () => {
    const before = app.represented.length;
    const [first, second] = [app.browser(), app.browser()];
    await signInAt(first, 'ansattporten', ansattporten);
    await signInAt(second, 'idporten', idporten);
    expect(await first.who()).toMatch(/@ansattporten\.invalid$/);
    expect(await second.who()).toMatch(/@idporten\.invalid$/);
    expect(app.represented).toHaveLength(before);
  });

  test('who changes the question on the way, to a resource that anybody holds, represents nobody', async () => {
    ansattporten.person.organisation = COMPANY;
    const before = app.represented.length;
    const browser = app.browser();
    const url = new URL(await begin(browser, 'ansattporten'));
    url.searchParams.set(
      'authorization_details',
      JSON.stringify([{ type: 'ansattporten:altinn:resource', resource: `${RESOURCE}-for-all` }]),
    );
    await browser.get(await ansattporten.visit(url.href));
    expect(await browser.who()).toBeDefined();
    expect(app.represented).toHaveLength(before);
  });

  test('a representation that cannot be used lets the person in all the same', async () => {
    ansattporten.person.organisation = COMPANY;
    const failing = await signInApp(db, {
      oidc,
      onRepresentation: () => Promise.reject(new Error('no such company')),
    });
    const browser = failing.browser();
    await signInAt(browser, 'ansattporten', ansattporten);
    expect(await browser.who()).toBeDefined();
    expect(failing.log).toEqual([expect.stringContaining('no such company')]);
  });

  test('the made-up address is changed to one that gets mail, by its link', async () => {
    idporten.person.pid = '03030399992';
    const browser = app.browser();
    await signInAt(browser, 'idporten', idporten);
    const newEmail = 'real@koble.example';
    await browser.post('/change-email', { newEmail, callbackURL: '/' });
    await browser.get((await app.nextMail('verifyEmail', newEmail)).url);
    expect(await browser.who()).toBe(newEmail);
    await browser.post('/sign-out', {});
    await browser.post('/sign-in/magic-link', { email: newEmail, callbackURL: '/' });
    await browser.get((await app.nextMail('signInLink', newEmail)).url);
    expect(await browser.who()).toBe(newEmail);
    await signInAt(browser, 'idporten', idporten);
    expect(await browser.who()).toBe(newEmail);
  });

  test('nobody signs up with a made-up address, and no mail goes there', async () => {
    const email = 'someone@idporten.invalid';
    const posts = [
      await app.browser().post('/sign-up/email', { ...signUp(email), callbackURL: '/' }),
      await app.browser().post('/sign-in/magic-link', { email, callbackURL: '/' }),
    ];
    expect(posts.map(({ status }) => status)).toEqual([400, 400]);
  });

  test('what the browser sends along changes nothing of what is asked', async () => {
    const more = [
      { scopes: ['openid', 'profile'] },
      { additionalParams: { acr_values: 'idporten-loa-low' } },
      { loginHint: 'eidas:true' },
      { idToken: { token: 'a.b.c' } },
      { callbackURL: 'https://evil.example' },
      { callbackURL: '//evil.example' },
      { errorCallbackURL: '/\\evil.example' },
      { newUserCallbackURL: '/%2fevil.example' },
    ];
    for (const one of more) {
      const input = { provider: 'idporten', callbackURL: '/', ...one };
      expect((await app.browser().post('/sign-in/social', input)).status).toBe(400);
    }
  });

  test('a sign-in that fails half way leaves nothing that is in the way of the next', async () => {
    idporten.person.pid = '04040499993';
    const before = await people();
    await sql`
      create function refuse() returns trigger language plpgsql as 'begin raise exception ''full''; end';
      create trigger refuse before insert on login for each row execute function refuse()
    `.execute(db);
    const answer = await signInAt(app.browser(), 'idporten', idporten);
    await sql`drop function refuse cascade`.execute(db);
    expect(codeOf(answer)).toBe('sign_in.failed');
    expect(await people()).toEqual(before);
    const browser = app.browser();
    await signInAt(browser, 'idporten', idporten);
    expect(await browser.who()).toBeDefined();
  });

  test('the way back may end at another process of the server', async () => {
    const [here, there] = [await signInApp(db, { oidc }), await signInApp(db, { oidc })];
    const [begun, ended] = [here.browser(), there.browser()];
    const back = await idporten.visit(await begin(begun, 'idporten'));
    for (const [name, value] of begun.cookies) ended.cookies.set(name, value);
    await ended.get(back);
    expect(await ended.who()).toBeDefined();
  });
});

describe('a provider that is down', async () => {
  const { db } = await testDatabase();

  test('says so when somebody wants to sign in, and is used again as soon as it is up', async () => {
    const provider = await testOidcProvider(callbackOf('idporten'));
    const app = await signInApp(db, { oidc: clientsOf({ idporten: provider }) });
    expect(app.log).toEqual([]);
    const browser = app.browser();
    const down = await browser.post('/sign-in/social', { provider: 'idporten', callbackURL: '/' });
    expect([down.status, codeOf(down)]).toEqual([503, 'sign_in.provider_down']);
    await provider.start();
    await signInAt(browser, 'idporten', provider);
    expect(await browser.who()).toBeDefined();

    const other = app.browser();
    const back = await provider.visit(await begin(other, 'idporten'));
    await provider.stop();
    expect(codeOf(await other.get(back))).toBe('sign_in.provider_failed');
    await provider.start();
    await signInAt(other, 'idporten', provider);
    expect(await other.who()).toBeDefined();
    await provider.stop();
  });

  test('and never answers keeps nobody else from signing in', async () => {
    const silent = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => {
      silent.listen(port, '127.0.0.1', resolve);
    });
    const issuer = `http://127.0.0.1:${port}`;
    const app = await signInApp(db, {
      oidc: { idporten: { issuer, clientId: 'koble', clientSecret: 'secret' } },
    });
    await app.register('patient@koble.example');
    const browser = app.browser();
    await browser.post('/sign-in/email', { email: 'patient@koble.example', password: PASSWORD });
    expect(await browser.who()).toBe('patient@koble.example');
    silent.close();
  });
});
