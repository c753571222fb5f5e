import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { useKoble } from './support/koble';
import { aNeedInput } from './support/need-examples';

const COMPANY = 'bedrift@koble.example';
const Page = z.object({
  listings: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      title: z.string(),
      url: z.string(),
      publishedAt: z.string(),
    }),
  ),
  total: z.number(),
  pages: z.number(),
  next: z.string().nullable(),
});

describe('what other sites read of Koble', () => {
  const koble = useKoble();
  const { need } = aNeedInput();

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(koble.origin + path, { headers });
  const listings = async (query: string) =>
    Page.parse(await (await get(`/api/v1/listings${query}`)).json());

  /** A need of the demo company, found by searches. */
  async function publish(changed: Partial<typeof need>): Promise<string> {
    const company = await koble.client(COMPANY);
    const { id } = await company.needs.publish.mutate({ ...need, ...changed });
    await koble.sync.drain();
    return id;
  }

  describe('the public API', () => {
    test('answers a search as its own document says, for anybody on any site', async () => {
      const answer = await get('/api/v1/listings?type=role&sted=5037&radius=50');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('set-cookie')).toBeNull();
      const page = await answer.json();
      await expectDocumented('ListingPage', page);
      const { listings: found } = Page.parse(page);
      expect(found.length).toBeGreaterThan(0);
      expect([...new Set(found.map(({ kind }) => kind))]).toEqual(['role']);
      for (const { id, url } of found) {
        expect(url).toBe(`${koble.origin}/roller/${id.slice('role_'.length)}`);
        const one: unknown = await (await get(`/api/v1/listings/${id}`)).json();
        await expectDocumented('Listing', one);
      }
    });

    test('finds what the search page finds, page after page', async () => {
      const first = await listings('?type=pilot&sort=newest');
      const client = await koble.client();
      const web = await client.catalogue.search.query({ kind: 'pilot', sort: 'newest' });
      expect(first.listings.map(({ id }) => id)).toEqual(web.cards.map(({ id }) => id));
      expect(first.total).toBe(web.total);
      expect(first.next).toBe(`${koble.origin}/api/v1/listings?type=pilot&sort=newest&side=2`);
      const second = await listings('?type=pilot&sort=newest&side=2');
      expect(second.listings.length).toBeGreaterThan(0);
      expect(second.listings.map(({ id }) => id)).not.toContain(first.listings[0]?.id);
    });

    test('finds nothing outside the radius that was asked for', async () => {
      const client = await koble.client();
      const asked = { q: 'lusetelling', place: '5025', radiusKm: 10 } as const;
      const web = await client.catalogue.search.query({ ...asked, kind: 'challenge' });
      const answer = await listings('?q=lusetelling&type=challenge&sted=5025&radius=10');
      expect(answer.total).toBe((web.radiusKm ?? 0) > 10 ? 0 : web.total);
    });

    test.each([COMPANY, 'radgiver@koble.example'])(
      'gives no person, whoever asks (%s)',
      async (email) => {
        const cookie = await koble.signIn(email);
        const { id } = await koble.database.db
          .selectFrom('candidate')
          .select('id')
          .where('state', '=', 'active')
          .limit(1)
          .executeTakeFirstOrThrow();
        const asked = await get('/api/v1/listings?type=candidate', { cookie });
        expect(asked.status).toBe(400);
        expect((await get(`/api/v1/listings/candidate_${id}`, { cookie })).status).toBe(400);
        for (const path of ['/api/v1/listings', '/api/v1/listings.csv', '/feed.rss', '/feed.json'])
          expect(await (await get(path, { cookie })).text()).not.toMatch(/candidate|kandidater/);
      },
    );

    test.each([
      ['/api/v1/listings?radius=31', 'radius'],
      ['/api/v1/listings?sted=Levanger', 'sted'],
      ['/api/v1/listings?kind=role', 'kind'],
      ['/api/v1/listings?sort=nearest', 'sort'],
      ['/api/v1/listings/role_1', 'id'],
      ['/api/v1/listings.csv?side=2', 'side'],
      ['/feed.rss?sort=newest', 'sort'],
      ['/feed.json?type=candidate', 'type'],
    ])('refuses %s and names %s', async (path, field) => {
      const answer = await get(path);
      expect(answer.status).toBe(400);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      const problem: unknown = await answer.json();
      await expectDocumented('Problem', problem);
      expect(problem).toMatchObject({ status: 400, code: 'input.invalid', field });
    });

    test('has nothing of what is closed, and says no more of it than of what never was', async () => {
      const id = await publish({ title: 'Sveiser som snart er funnet' });
      expect((await get(`/api/v1/listings/role_${id}`)).status).toBe(200);
      const company = await koble.client(COMPANY);
      await company.needs.close.mutate({ id });
      const closed = await get(`/api/v1/listings/role_${id}`);
      const never = await get('/api/v1/listings/role_11111111-1111-4111-8111-111111111111');
      expect(closed.status).toBe(404);
      expect(await closed.json()).toEqual(await never.json());
    });
  });

  describe('the feeds of a search', () => {
    test('are read with titles, links and dates, the newest first', async () => {
      const rss = extractFromXml(await (await get('/feed.rss?type=role')).text());
      const json = extractFromJson(await (await get('/feed.json?type=role')).text());
      const newest = await listings('?type=role&sort=newest');
      expect(rss.title).toBe('Koble: Rolle');
      for (const { entries = [] } of [rss, json]) {
        expect(entries).toHaveLength(50);
        expect(
          entries.slice(0, 25).map(({ id, title, link, published }) => ({
            id,
            title,
            url: link,
            publishedAt: published,
          })),
        ).toEqual(
          newest.listings.map(({ id, title, url, publishedAt }) => ({
            id,
            title,
            url,
            publishedAt,
          })),
        );
      }
    });

    test('have what was published a moment ago, with its title as it was written', async () => {
      const title = 'Sveiser ]]> <script>alert(1)</script> & $& til \u202ebud';
      const id = await publish({ title });
      const { entries = [] } = extractFromXml(await (await get('/feed.rss?type=role')).text());
      expect(entries.find((entry) => entry.id === `role_${id}`)?.title).toBe(
        'Sveiser ]]> <script>alert(1)</script> & $& til bud',
      );
    });

    test.each(['/feed.rss?type=call', '/feed.json?type=call', '/api/v1/listings?type=call'])(
      'say by 304 that nothing is new (%s)',
      async (path) => {
        const first = await get(path);
        const etag = first.headers.get('etag') ?? '';
        expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
        const again = await get(path, { 'if-none-match': etag });
        expect([again.status, await again.text()]).toEqual([304, '']);
        const other = await get(`${path}&lang=en`, { 'if-none-match': etag });
        expect(other.status).toBe(200);
      },
    );

    test('say by 304 that nothing was published since', async () => {
      const path = '/feed.rss?type=pilot';
      const modified = (await get(path)).headers.get('last-modified') ?? '';
      expect((await get(path, { 'if-modified-since': modified })).status).toBe(304);
      const before = new Date(Date.parse(modified) - 1000).toUTCString();
      expect((await get(path, { 'if-modified-since': before })).status).toBe(200);
      const wrongTag = { 'if-modified-since': modified, 'if-none-match': 'W/"x"' };
      expect((await get(path, wrongTag)).status).toBe(200);
    });

    test('are new again as soon as something is', async () => {
      const path = '/feed.json?q=sjiraffpasser';
      const etag = (await get(path)).headers.get('etag') ?? '';
      await publish({ title: 'Sjiraffpasser til småserier' });
      const answer = await get(path, { 'if-none-match': etag });
      expect(answer.status).toBe(200);
      expect(extractFromJson(await answer.text()).entries).toHaveLength(2);
    });
  });

  test('the table has every listing of a search, in its order', async () => {
    const { total, listings: first } = await listings('?type=role&sort=newest');
    const answer = await get('/api/v1/listings.csv?type=role&sort=newest');
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="koble.csv"');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = new TextDecoder().decode(bytes).trimEnd().split('\r\n').slice(1);
    expect(rows).toHaveLength(Math.min(total, 1000));
    expect(rows[0]).toContain(`,${first[0]?.id ?? ''}`);
  });

  test('the page about the API shows it and runs nothing', async () => {
    const answer = await get('/api/docs');
    const html = await answer.text();
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
    expect(html).toContain('GET /api/v1/listings/{id}');
    expect(html).toContain('<code>kompetanse</code>');
    expect(html).not.toContain('<script');
    for (const [, path = ''] of html.matchAll(/href="(\/(?:api|feed)[^"]*)"/g))
      expect((await get(path.replaceAll('&amp;', '&'))).status, path).toBe(200);
  });

  test('whoever asks for tables again and again is told to wait, as the document says', async () => {
    const table = () => get('/api/v1/listings.csv?q=sveiser&type=pilot');
    let answer = await table();
    for (let i = 0; i < 40 && answer.ok; i += 1) answer = await table();
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    const problem: unknown = await answer.json();
    await expectDocumented('Problem', problem);
    expect(problem).toMatchObject({ status: 429, code: 'transport.too_many_requests' });
    expect((await get('/feed.rss')).status).toBe(200);
  });

  /** What is answered is what the document promises of it, and nothing beside. */
  async function expectDocumented(name: string, answer: unknown): Promise<void> {
    const api = z.object({ components: z.object({ schemas: z.record(z.string(), z.unknown()) }) });
    const document: unknown = await (await get('/api/v1/openapi.json')).json();
    const { components } = api.parse(document);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile({ components, $ref: `#/components/schemas/${name}` });
    validate(answer);
    expect(validate.errors).toBeNull();
  }
});
