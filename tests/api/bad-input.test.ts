import { appRouter } from '@koble/api';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { useKoble } from './support/koble';
import { aNeedInput } from './support/need-examples';

const PROCEDURES = z
  .record(z.string(), z.custom<{ _def: { type: string } }>())
  .parse(appRouter._def.procedures);
const CALLERS = ['bedrift', 'jobbsoker', 'partner', 'radgiver'] as const;

/** JSON that no procedure asks for; as text, since some of it cannot be written by `JSON.stringify`. */
const HOSTILE: Readonly<Record<string, string>> = {
  nothing: '',
  'no JSON': '{"id":',
  null: 'null',
  'a list': '[]',
  'a number': '1e999',
  'unknown keys': '{"role":"owner","organisationId":"x","state":"published"}',
  'a prototype': '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}',
  'a NUL': '{"q":"\\u0000","id":"\\u0000","text":"a\\u0000b"}',
  'half a character': '{"q":"\\ud800","text":"\\udc00"}',
  'a deep nest': `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  'a long text': JSON.stringify({ q: 'å'.repeat(200_000), text: 'å'.repeat(200_000) }),
};

describe('what nobody should send', () => {
  const koble = useKoble();
  const { need } = aNeedInput();
  let cookies: string[];
  let company: Awaited<ReturnType<typeof koble.client>>;
  beforeAll(async () => {
    cookies = await Promise.all(CALLERS.map((name) => koble.signIn(`${name}@koble.example`)));
    company = await koble.client('bedrift@koble.example');
  });

  test.each(Object.entries(HOSTILE))(
    '%s makes no procedure fail, and tells nothing',
    async (_name, body) => {
      for (const [i, caller] of CALLERS.entries()) {
        const cookie = cookies[i] ?? '';
        for (const [path, { _def }] of Object.entries(PROCEDURES)) {
          const mutation = _def.type === 'mutation';
          if (!mutation && body.length > 8000) continue;
          const address = `${koble.origin}/api/trpc/${path}`;
          const answer = await fetch(
            mutation ? address : `${address}?input=${encodeURIComponent(body)}`,
            mutation
              ? { method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body }
              : { headers: { cookie } },
          );
          const text = await answer.text();
          expect(answer.status, `${caller} ${path}: ${text.slice(0, 200)}`).toBeLessThan(500);
          expect(text).not.toMatch(/ at .*\.(ts|js):\d|select .* from|invalid byte/i);
        }
      }
    },
  );

  test.each([
    ['a NUL', 'Robot\u0000sveising'],
    ['half a character', 'Robot\ud800sveising'],
  ])(
    'a text with %s is refused, naming the field, and nothing is written',
    async (_name, title) => {
      const before = (await company.needs.mine.query()).length;
      await expect(company.needs.publish.mutate({ ...need, title })).rejects.toMatchObject({
        data: { koble: { code: 'input.invalid', field: 'title' }, httpStatus: 400 },
      });
      await expect(
        company.needs.publish.mutate({ ...need, skillsMust: [title] }),
      ).rejects.toMatchObject({
        data: { koble: { code: 'input.invalid', field: 'skillsMust.0' } },
      });
      expect(await company.needs.mine.query()).toHaveLength(before);
    },
  );

  test('a pay that ends before it begins is refused, naming the field', async () => {
    await expect(
      company.needs.publish.mutate({
        ...need,
        pay: { kind: 'range', fromOre: 30_000, toOre: 29_000, per: 'hour' },
      }),
    ).rejects.toMatchObject({ data: { koble: { code: 'input.invalid', field: 'pay.toOre' } } });
  });

  test('a field that is not asked for is refused and changes nothing', async () => {
    for (const extra of ['id', 'organisationId', 'state', 'version', 'interests', 'publishedAt'])
      await expect(
        company.needs.publish.mutate({ ...need, ...{ [extra]: '1' } }),
      ).rejects.toMatchObject({ data: { koble: { code: 'input.invalid' } } });
  });

  test('more than a megabyte is not read', async () => {
    const answer = await fetch(`${koble.origin}/api/trpc/needs.publish`, {
      method: 'POST',
      headers: { cookie: cookies[0] ?? '', 'content-type': 'application/json' },
      body: JSON.stringify({ ...need, goal: 'a'.repeat(10_000_000) }),
    });
    expect(answer.status).toBe(413);
  });
});
