import { describe, expect, test } from 'vitest';
import { useKoble } from './support/koble';

/** Who each demo log-in is; what they may call is the matrix's matter. */
const KINDS = {
  bedrift: 'company',
  jobbsoker: 'candidate',
  partner: 'partner',
  radgiver: 'operator',
  programeier: 'programme',
};

describe('who calls', () => {
  const koble = useKoble();

  test.each(Object.entries(KINDS))(
    '%s is known by their cookie as what they are',
    async (name, kind) => {
      const client = await koble.client(`${name}@koble.example`);
      expect(await client.accounts.me.query()).toMatchObject({ actor: { kind } });
    },
  );

  test('a cookie that nobody signed is nobody’s', async () => {
    for (const cookie of [
      'koble.session_token=x',
      'koble.session_token=x.y',
      '__Host-koble.session_token=x',
    ]) {
      const answer = await fetch(`${koble.origin}/api/trpc/accounts.me`, { headers: { cookie } });
      expect(await answer.json()).toEqual({ result: { data: null } });
    }
  });

  test('a page of another site cannot change anything', async () => {
    const cookie = await koble.signIn('bedrift@koble.example');
    const answer = await fetch(`${koble.origin}/api/trpc/needs.close`, {
      method: 'POST',
      headers: { cookie, origin: 'https://evil.example', 'content-type': 'application/json' },
      body: JSON.stringify({ id: '00000000-0000-4000-8000-000000000000' }),
    });
    expect(answer.status).toBe(403);
  });

  test('more than ten calls in one request are refused before any runs', async () => {
    const paths = Array.from({ length: 11 }, () => 'accounts.me').join(',');
    const answer = await fetch(
      `${koble.origin}/api/trpc/${paths}?batch=1&input=${encodeURIComponent('{}')}`,
    );
    expect(answer.status).toBe(400);
  });

  test('a session ends at once where it is ended', async () => {
    const cookie = await koble.signIn('bedrift@koble.example');
    const me = async (): Promise<unknown> =>
      (await fetch(`${koble.origin}/api/trpc/accounts.me`, { headers: { cookie } })).json();
    expect(await me()).toMatchObject({ result: { data: { actor: { kind: 'company' } } } });
    await fetch(`${koble.origin}/api/auth/sign-out`, {
      method: 'POST',
      headers: { cookie, origin: koble.origin, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(await me()).toEqual({ result: { data: null } });
  });
});
