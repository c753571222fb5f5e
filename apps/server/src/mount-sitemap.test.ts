import { fixedClock } from '@koble/kernel';
import Fastify from 'fastify';
import { afterAll, describe, expect, test } from 'vitest';
import { aCall, anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { mountSitemap } from './mount-sitemap';

const NOW = '2026-11-23T09:00:00Z';
const BASE = 'https://koble.example';

describe('sitemaps', async () => {
  const { db } = await testDatabase();
  const company = await anOrganisation(db, { kind: 'company', name: 'Smia AS' });
  const clock = fixedClock(NOW);

  async function aNeedOf(
    changed: { state?: 'draft' | 'paused' | 'closed'; expiresAt?: string } = {},
  ) {
    const { id } = await db
      .insertInto('need')
      .values({
        organisationId: company,
        title: 'Sveiser',
        goal: 'Vi sveiser braketter.',
        wantsPeople: true,
        wantsPilot: true,
        wantsFunding: false,
        state: 'published',
        publishedAt: NOW,
        expiresAt: '2027-01-01T00:00:00Z',
        ...changed,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  }

  async function server(most?: number) {
    const app = Fastify();
    mountSitemap(app, { db, clock }, { baseUrl: BASE, ...(most === undefined ? {} : { most }) });
    afterAll(() => app.close());
    return async (url: string) => {
      const answer = await app.inject(url);
      return {
        status: answer.statusCode,
        text: answer.body,
        places: [...answer.body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place = '']) => place),
      };
    };
  }

  const open = await aNeedOf();
  await aNeedOf({ state: 'draft' });
  await aNeedOf({ state: 'paused' });
  await aNeedOf({ state: 'closed' });
  await aNeedOf({ expiresAt: NOW });
  const { funderId, summary, rules, ...call } = aCall({ funderId: company, slug: 'demo-stotte' });
  await db
    .insertInto('fundingCall')
    .values({
      ...call,
      organisationId: funderId,
      summary: JSON.stringify(summary),
      rules: JSON.stringify(rules),
      state: 'published',
      publishedAt: NOW,
    })
    .execute();
  const all = [
    `${BASE}/stotte/demo-stotte`,
    `${BASE}/utfordringer/${open}`,
    `${BASE}/roller/${open}`,
  ];

  test('what is open is listed once, and nothing of what has ended, waits or is a draft', async () => {
    const answer = await (await server())('/sitemap.xml');
    expect(answer.places.sort()).toEqual(all.toSorted());
    expect(answer.text).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}T[\d:.]+Z<\/lastmod>/);
  });

  test('more than one may hold are listed in several, each page in one of them', async () => {
    const get = await server(2);
    const index = await get('/sitemap.xml');
    expect(index.text).toContain('<sitemapindex');
    expect(index.places).toEqual([`${BASE}/sitemap-1.xml`, `${BASE}/sitemap-2.xml`]);
    const [first, second] = [await get('/sitemap-1.xml'), await get('/sitemap-2.xml')];
    expect(first.places).toHaveLength(2);
    expect([...first.places, ...second.places].sort()).toEqual(all.toSorted());
    expect((await get('/sitemap-0.xml')).status).toBe(404);
  });

  test('robots are shown the sitemap, and kept from what is somebody’s own', async () => {
    const { text } = await (await server())('/robots.txt');
    expect(text).toContain(`\nSitemap: ${BASE}/sitemap.xml\n`);
    expect(text.split('\n')).toEqual(
      expect.arrayContaining(['Disallow: /api/', 'Allow: /api/trpc/', 'Disallow: /kandidater/']),
    );
    expect(text).not.toMatch(/Disallow: \/(roller|utfordringer|piloter|stotte|sok)?$/m);
  });
});
