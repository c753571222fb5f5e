import { freePort } from '@koble/embedded';
import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { Configuration } from 'oidc-provider';
import { vi } from 'vitest';
import { z } from 'zod';

/** Whoever comes to the provider next: it knows them at once, and asks nothing. */
export interface ProviderPerson {
  /** Invented, in the form of a national identity number. */
  pid: string;
  acr: string;
  locale: string;
  /** The one chosen at Ansattporten; null for oneself. */
  organisation: { number: string; name: string } | null;
}

export type TokenClaims = Record<string, unknown>;
type Forge = (claims: TokenClaims, key: KeyObject) => string;

export interface TestOidcProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  person: ProviderPerson;
  /** What the last authorization request asked for. */
  asked: URLSearchParams;
  /** Puts another id_token in the place of the one with these claims; `key` is the provider's own. */
  forge: Forge | undefined;
  /** The subject that the client gets for a person. */
  subjectOf(pid: string): string;
  /** Follows a browser through the provider's pages; gives where it is sent back to. */
  visit(url: string): Promise<string>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A whole OpenID provider on a free port, not started, with claims in the form of ID-porten's and Ansattporten's. */
export async function testOidcProvider(redirectUri: string): Promise<TestOidcProvider> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const clientId = `koble-${port}`;
  const clientSecret = 'a-secret-of-the-tests';
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  let server: Server | undefined;

  const test: TestOidcProvider = {
    issuer,
    clientId,
    clientSecret,
    person: { pid: '01010199990', acr: 'idporten-loa-high', locale: 'nb', organisation: null },
    asked: new URLSearchParams(),
    forge: undefined,
    subjectOf: (pid) => createHash('sha256').update(`${pid} ${clientId}`).digest('base64url'),
    visit: (url) => visit(url, redirectUri),
    async start() {
      const answer = provider.callback();
      server = createServer((request, response) => void answer(request, response));
      await new Promise<void>((resolve) => {
        server?.listen(port, '127.0.0.1', resolve);
      });
    },
    async stop() {
      await new Promise((resolve) => {
        server?.close(resolve);
        server?.closeAllConnections();
      });
    },
  };

  const configuration: Configuration = {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        subject_type: 'pairwise',
      },
    ],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a-key-of-the-tests'] },
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: async (_context, pid) => test.subjectOf(pid),
    pkce: { required: () => true },
    acrValues: ['idporten-loa-low', 'idporten-loa-substantial', 'idporten-loa-high'],
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'pid', 'locale', 'authorization_details'] },
    features: { devInteractions: { enabled: false } },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 60,
      IdToken: 60,
      Interaction: 60,
      Session: 60,
    },
    interactions: { url: (_context, { uid }) => `/choose/${uid}` },
    findAccount: (_context, pid) => ({
      accountId: pid,
      claims: async () => ({
        sub: pid,
        pid,
        locale: test.person.locale,
        ...detailsOf(test.asked, test.person.organisation),
      }),
    }),
  };
  const provider = await quietly(async () => {
    const { default: Provider } = await import('oidc-provider');
    return new Provider(issuer, configuration);
  });
  provider.use(async (context, next) => {
    if (context.path === '/auth') {
      test.asked = new URLSearchParams(context.querystring);
      // Ansattporten's own kind of it is answered in the claims; the library knows only that for access tokens.
      const { authorization_details: _, ...rest } = context.query;
      context.query = rest;
    }
    if (!context.path.startsWith('/choose/')) {
      await next();
      if (context.path === '/token' && test.forge)
        context.body = forged(context.body, test.forge, key);
      return;
    }
    const { pid, acr } = test.person;
    const grant = new provider.Grant({ accountId: pid, clientId });
    grant.addOIDCScope('openid');
    context.redirect(
      await provider.interactionResult(context.req, context.res, {
        login: { accountId: pid, acr, amr: ['TestID'] },
        consent: { grantId: await grant.save() },
      }),
    );
  });
  return test;
}

/** The library warns of what a provider for real people must not do. */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  try {
    return await work();
  } finally {
    warn.mockRestore();
  }
}

/** A JSON Web Token; without a key one that says `none` of its algorithm. */
export function jwtOf(claims: TokenClaims, key?: KeyObject): string {
  const header = key ? { alg: 'RS256', kid: 'own' } : { alg: 'none' };
  const content = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = key ? createSign('RSA-SHA256').update(content).sign(key, 'base64url') : '';
  return `${content}.${signature}`;
}

const Details = z.array(z.object({ type: z.string(), resource: z.string() }));
const Tokens = z.looseObject({ id_token: z.string() });
const Claims = z.record(z.string(), z.unknown());

/** As https://docs.digdir.no/docs/ansattporten/ansattporten_representasjon.html shows it, for what was asked for. */
function detailsOf(
  asked: URLSearchParams,
  organisation: ProviderPerson['organisation'],
): TokenClaims {
  const text = asked.get('authorization_details');
  const detail = text === null ? undefined : Details.parse(JSON.parse(text))[0];
  if (detail === undefined) return {};
  if (organisation === null) return { authorization_details: [{ type: detail.type }] };
  const party = {
    orgno: { authority: 'iso6523-actorid-upis', ID: `0192:${organisation.number}` },
    resource: detail.resource.replace('urn:altinn:resource:', ''),
    name: organisation.name,
    unit_type: 'AS',
  };
  return {
    authorization_details: [{ ...detail, resource_name: 'Koble', authorized_parties: [party] }],
  };
}

function forged(body: unknown, forge: Forge, key: KeyObject): unknown {
  const tokens = Tokens.parse(body);
  const payload = Buffer.from(tokens.id_token.split('.')[1] ?? '', 'base64url').toString();
  return { ...tokens, id_token: forge(Claims.parse(JSON.parse(payload)), key) };
}

async function visit(from: string, redirectUri: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = from;
  while (!url.startsWith(redirectUri)) {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`${answer.status} ${await answer.text()}`);
    url = new URL(next, url).href;
  }
  return url;
}
