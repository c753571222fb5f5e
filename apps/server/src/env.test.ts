import { describe, expect, test } from 'vitest';
import { readEnv } from './env';
import { oidcClientsOf } from './oidc-clients';

const BASE = {
  DATABASE_URL: 'postgres://koble@127.0.0.1/koble',
  MEILI_URL: 'http://127.0.0.1:7700',
  MEILI_MASTER_KEY: 'a-key-of-the-tests',
  AUTH_SECRET: 'test'.repeat(10),
  BASE_URL: 'https://koble.example',
  FILES_URL: 'file:///tmp/koble-files',
  MAIL_URL: 'file:///tmp/koble-mail',
};
const IDPORTEN = {
  OIDC_IDPORTEN_ISSUER: 'https://idporten.no',
  OIDC_IDPORTEN_CLIENT_ID: 'koble',
  OIDC_IDPORTEN_CLIENT_SECRET: 'secret',
};
const ANSATTPORTEN = {
  OIDC_ANSATTPORTEN_ISSUER: 'https://ansattporten.no',
  OIDC_ANSATTPORTEN_CLIENT_ID: 'koble',
  OIDC_ANSATTPORTEN_CLIENT_SECRET: 'secret',
  OIDC_ANSATTPORTEN_RESOURCE: 'urn:altinn:resource:koble',
};

describe('the providers of sign-in', () => {
  test('are those that the environment names, and none without it', () => {
    expect(oidcClientsOf(readEnv(BASE))).toEqual({});
    expect(oidcClientsOf(readEnv({ ...BASE, ...IDPORTEN, ...ANSATTPORTEN }))).toEqual({
      idporten: { issuer: 'https://idporten.no', clientId: 'koble', clientSecret: 'secret' },
      ansattporten: {
        issuer: 'https://ansattporten.no',
        clientId: 'koble',
        clientSecret: 'secret',
        resource: 'urn:altinn:resource:koble',
      },
    });
  });

  test.each([...Object.keys(IDPORTEN), ...Object.keys(ANSATTPORTEN)])(
    'are named whole: without %s the server does not start',
    (name) => {
      const source = { ...BASE, ...IDPORTEN, ...ANSATTPORTEN, [name]: undefined };
      expect(() => readEnv(source)).toThrow(`${name}: needed`);
    },
  );

  test('what is missing of them is told with all else that is', () => {
    const source = { ...BASE, ...IDPORTEN, OIDC_IDPORTEN_CLIENT_ID: undefined, BASE_URL: 'koble' };
    expect(() => readEnv(source)).toThrow(/BASE_URL[^]*OIDC_IDPORTEN_CLIENT_ID/);
  });
});
