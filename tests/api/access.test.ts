import { appRouter } from '@koble/api';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { useKoble } from './support/koble';

const SIGNED_IN = ['bedrift', 'jobbsoker', 'partner', 'radgiver', 'programeier'] as const;
type Caller = 'visitor' | (typeof SIGNED_IN)[number];

/** Who gets past the door of each procedure. What each may then see is the procedure's own test's matter. */
const ADMITTED: Record<string, readonly Caller[]> = {
  'accounts.lookupCompany': ['visitor', ...SIGNED_IN],
  'accounts.me': ['visitor', ...SIGNED_IN],
  'candidates.card': ['bedrift', 'radgiver'],
  'candidates.save': ['jobbsoker'],
  'catalogue.search': ['visitor', ...SIGNED_IN],
  'catalogue.suggest': ['visitor', ...SIGNED_IN],
  'funding.answer': ['visitor', ...SIGNED_IN],
  'funding.get': ['visitor', ...SIGNED_IN],
  'funding.publish': ['radgiver'],
  'matching.bundles': ['visitor', ...SIGNED_IN],
  'needs.close': ['bedrift'],
  'needs.get': ['visitor', ...SIGNED_IN],
  'needs.mine': ['bedrift'],
  'needs.publish': ['bedrift'],
  'pilots.get': ['visitor', ...SIGNED_IN],
  'pilots.publish': ['partner'],
  'taxonomy.names': ['visitor', ...SIGNED_IN],
  'taxonomy.suggest': ['visitor', ...SIGNED_IN],
  'taxonomy.understand': ['visitor', ...SIGNED_IN],
};

/** What tRPC keeps of its procedures, by path. */
const PROCEDURES = z
  .record(z.string(), z.custom<{ _def: { type: string } }>())
  .parse(appRouter._def.procedures);

describe('who may call what', () => {
  const koble = useKoble();

  test('no procedure is missing from the table, and each says who may call it', () => {
    expect(Object.keys(PROCEDURES).sort()).toEqual(Object.keys(ADMITTED));
  });

  test.each<Caller>(['visitor', ...SIGNED_IN])(
    '%s is let in where the table says so, and nowhere else',
    async (caller) => {
      const cookie = caller === 'visitor' ? '' : await koble.signIn(`${caller}@koble.example`);
      for (const [path, admitted] of Object.entries(ADMITTED)) {
        const mutation = PROCEDURES[path]?._def.type === 'mutation';
        const answer = await fetch(`${koble.origin}/api/trpc/${path}`, {
          method: mutation ? 'POST' : 'GET',
          headers: {
            ...(cookie === '' ? {} : { cookie }),
            ...(mutation ? { 'content-type': 'application/json' } : {}),
          },
          ...(mutation ? { body: '{}' } : {}),
        });
        const refused = answer.status === 401 || answer.status === 403;
        expect(`${path} ${caller} ${refused ? 'refused' : 'let in'}`).toBe(
          `${path} ${caller} ${admitted.includes(caller) ? 'let in' : 'refused'}`,
        );
        await answer.text();
      }
    },
  );

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
