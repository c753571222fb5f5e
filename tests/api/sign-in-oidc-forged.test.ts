import { sql } from 'kysely';
import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { jwtOf, testOidcProvider, type TokenClaims } from '../support/oidc-provider';
import { begin, callbackOf, clientsOf, signInAt } from '../support/oidc-sign-in';
import { codeOf, signInApp } from '../support/sign-in-app';
import { testDatabase } from '../support/test-database';

const OTHER_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const now = () => Math.floor(Date.now() / 1000);

describe('an answer of a provider that is not what it should be', async () => {
  const { db } = await testDatabase();
  const provider = await testOidcProvider(callbackOf('idporten'));
  await provider.start();
  const app = await signInApp(db, { oidc: clientsOf({ idporten: provider }) });
  afterAll(() => provider.stop());
  afterEach(() => {
    provider.forge = undefined;
  });

  const sessions = () => db.selectFrom('session').select('id').execute();
  const people = () => db.selectFrom('person').select('id').execute();

  test.each<[string, (claims: TokenClaims, key: KeyObject) => string]>([
    ['signed with another key', (claims) => jwtOf(claims, OTHER_KEY)],
    ['signed with no key', (claims) => jwtOf(claims)],
    [
      'signed with what everybody knows of the key, as a shared secret',
      (claims, key) => {
        const known = createPublicKey(key).export({ type: 'spki', format: 'pem' });
        const content = ['{"alg":"HS256","kid":"own"}', JSON.stringify(claims)]
          .map((part) => Buffer.from(part).toString('base64url'))
          .join('.');
        return `${content}.${createHmac('sha256', known).update(content).digest('base64url')}`;
      },
    ],
    [
      'changed after it was signed',
      (claims, key) => {
        const [header, , signature] = jwtOf(claims, key).split('.');
        const payload = Buffer.from(JSON.stringify({ ...claims, sub: 'another' }));
        return [header, payload.toString('base64url'), signature].join('.');
      },
    ],
    ['for another client', (claims, key) => jwtOf({ ...claims, aud: 'another' }, key)],
    ['of another issuer', (claims, key) => jwtOf({ ...claims, iss: 'http://other' }, key)],
    ['too old', (claims, key) => jwtOf({ ...claims, exp: now() - 60 }, key)],
    ['without an end', ({ exp: _, ...claims }, key) => jwtOf(claims, key)],
    ['of another sign-in', (claims, key) => jwtOf({ ...claims, nonce: 'another' }, key)],
    ['without a nonce', ({ nonce: _, ...claims }, key) => jwtOf(claims, key)],
    ['without a subject', ({ sub: _, ...claims }, key) => jwtOf(claims, key)],
    ['without a level', ({ acr: _, ...claims }, key) => jwtOf(claims, key)],
    ['no token at all', () => ''],
  ])('an id_token %s is refused', async (_what, forge) => {
    provider.forge = forge;
    const browser = app.browser();
    const answer = await signInAt(browser, 'idporten', provider);
    expect(codeOf(answer)).toBe('sign_in.provider_failed');
    expect(answer.location).toMatch(/^\/logg-inn\?med=/);
    expect(await browser.who()).toBeUndefined();
    expect(await sessions()).toEqual([]);
    expect(await people()).toEqual([]);
  });

  test('the same token, not forged, is taken', async () => {
    provider.forge = jwtOf;
    const browser = app.browser();
    await signInAt(browser, 'idporten', provider);
    expect(await browser.who()).toBeDefined();
  });

  test('a code without the verifier that it was asked for with is worth nothing', async () => {
    const browser = app.browser();
    const back = await provider.visit(await begin(browser, 'idporten'));
    await sql`
      update verification set value =
        (value::jsonb || jsonb_build_object('codeVerifier', repeat('x', 128)))::text
    `.execute(db);
    expect(codeOf(await browser.get(back))).toBe('sign_in.provider_failed');
    expect(await browser.who()).toBeUndefined();
  });

  test('a way back is gone once, and only by the browser that began it', async () => {
    const [browser, other] = [app.browser(), app.browser()];
    const back = await provider.visit(await begin(browser, 'idporten'));
    expect(codeOf(await other.get(back))).toBe('sign_in.start_again');
    expect(await other.who()).toBeUndefined();
    await browser.get(back);
    expect(await browser.who()).toBeDefined();
    await browser.post('/sign-out', {});
    expect(codeOf(await browser.get(back))).toBe('sign_in.start_again');
    expect(await browser.who()).toBeUndefined();
  });

  test.each<[string, string, string]>([
    ['iss', 'http://other', 'sign_in.provider_failed'],
    ['code', 'another', 'sign_in.provider_failed'],
    ['state', 'another', 'sign_in.start_again'],
  ])('a way back with another %s is refused', async (name, value, code) => {
    const browser = app.browser();
    const back = new URL(await provider.visit(await begin(browser, 'idporten')));
    back.searchParams.set(name, value);
    expect(codeOf(await browser.get(back.href))).toBe(code);
    expect(await browser.who()).toBeUndefined();
  });

  test('who turns back at the provider is told so in our words', async () => {
    const browser = app.browser();
    const state = new URL(await begin(browser, 'idporten')).searchParams.get('state') ?? '';
    const answer = await browser.get(
      `/api/auth/callback/idporten?error=access_denied&error_description=Ring+oss&state=${state}`,
    );
    expect(codeOf(answer)).toBe('sign_in.cancelled');
    expect(answer.location).not.toContain('Ring');
  });
});
