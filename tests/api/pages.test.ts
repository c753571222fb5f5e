import { DAY_MS } from '@koble/kernel';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { jobPostingIssues } from '../support/job-posting-issues';
import { useKoble } from './support/koble';
import { DEMO_DAY } from '../support/demo-day';
import { aNeedInput } from './support/need-examples';

const webRoot = mkdtempSync(join(tmpdir(), 'koble-pages-'));
copyFileSync('apps/web/index.html', join(webRoot, 'index.html'));
mkdirSync(join(webRoot, 'assets'));
writeFileSync(join(webRoot, 'assets/main-1a2b3c.js'), '');
afterAll(() => {
  rmSync(webRoot, { recursive: true });
});

const EMPTY_ROOT = '<div id="root"></div>';

describe('pages without JavaScript', () => {
  const koble = useKoble({ webRoot });
  const { need } = aNeedInput();

  async function open(path: string): Promise<{ status: number; html: string }> {
    const answer = await fetch(koble.origin + path, { redirect: 'manual' });
    return { status: answer.status, html: await answer.text() };
  }

  async function publish(changed: Partial<typeof need> = {}): Promise<string> {
    const company = await koble.client('bedrift@koble.example');
    return (await company.needs.publish.mutate({ ...need, ...changed })).id;
  }

  const aPilot = () =>
    koble.database.db
      .selectFrom('pilotOffer')
      .select(['id', 'title'])
      .where('state', '=', 'published')
      .orderBy('id')
      .executeTakeFirstOrThrow();
  const aCall = () =>
    koble.database.db
      .selectFrom('fundingCall')
      .select(['id', 'slug', 'title'])
      .where('state', '=', 'published')
      .orderBy('id')
      .executeTakeFirstOrThrow();

  function postingOf(html: string) {
    const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
    return text === undefined
      ? undefined
      : z.looseObject({ '@type': z.string(), title: z.string() }).parse(JSON.parse(text));
  }

  test('a role is read with its facts, its posting and a way on', async () => {
    const id = await publish({ title: 'Sveiser til småserier' });
    const { status, html } = await open(`/roller/${id}`);
    expect(status).toBe(200);
    expect(html).toContain('<title>Sveiser til småserier – Koble</title>');
    expect(html).toContain(`<link rel="canonical" href="${koble.origin}/roller/${id}" />`);
    expect(html).toContain('<h1>Sveiser til småserier</h1>');
    expect(html).toMatch(/<dt>Sted<\/dt><dd>[^<]+<\/dd>/);
    expect(html).toMatch(/<a class="ds-link" href="\/sok\?type=role/);
    const posting = postingOf(html);
    expect(posting).toMatchObject({ '@type': 'JobPosting', title: 'Sveiser til småserier' });
    expect((await jobPostingIssues(posting ?? {})).errors).toEqual([]);
  });

  test('a challenge, a pilot, a call and the search are read too, and none of them is a posting', async () => {
    const pilot = await aPilot();
    const call = await aCall();
    const id = await publish({ title: 'Sveising vi vil prøve' });
    for (const [path, title] of [
      [`/utfordringer/${id}`, 'Sveising vi vil prøve'],
      [`/piloter/${pilot.id}`, pilot.title],
      [`/stotte/${call.slug}`, call.title],
    ] as const) {
      const { status, html } = await open(path);
      expect(status).toBe(200);
      expect(html).toContain(`<h1>${title}</h1>`);
      expect(html).toContain('<dl class="facts">');
      expect(postingOf(html)).toBeUndefined();
    }
    const search = await open('/sok');
    expect(search.html).toMatch(/<h1 id="hits">\d+ treff<\/h1>/);
    expect(search.html.split('<li class="card"')).toHaveLength(26);
    expect(search.html).not.toContain('/kandidater/');
    expect(search.html).toContain(
      `<link rel="alternate" type="application/rss+xml" title="Koble: Alt som er åpent" href="${koble.origin}/feed.rss" />`,
    );
  });

  test('a search with choices is read too, and one that only the web can read is the web’s', async () => {
    await publish({ title: 'Sveiser til småserier' });
    await koble.sync.drain();
    const { html } = await open('/sok?q=sveiser&type=role&sort=newest&v=1');
    expect(html).toContain('<title>sveiser – Søk – Koble</title>');
    expect(html).toContain('Sveiser til småserier');
    expect(html).toContain(`href="${koble.origin}/feed.rss?q=sveiser&amp;type=role&amp;v=1"`);
    for (const web of ['?type=candidate', '?radius=31', '?side=2', '?noe=annet'])
      expect((await open(`/sok${web}`)).html).toContain(EMPTY_ROOT);
  });

  test('a call that is opened by its id is at its readable address', async () => {
    const { id, slug } = await aCall();
    const answer = await fetch(`${koble.origin}/stotte/${id}?lang=en`, { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(`/stotte/${slug}?lang=en`);
    expect((await open(`/stotte/${slug}`)).html).toContain(
      `rel="canonical" href="${koble.origin}/stotte/${slug}"`,
    );
  });

  test('assets are kept for ever, and what names them is asked for again each time', async () => {
    const cached = async (path: string) =>
      (await fetch(koble.origin + path)).headers.get('cache-control');
    expect(await cached('/assets/main-1a2b3c.js')).toBe('public, max-age=31536000, immutable');
    expect(await cached('/index.html')).toBe('no-cache');
    expect(await cached('/sok')).toBe('no-cache');
    expect(await cached('/logg-inn')).toBe('no-cache');
  });

  test('the language is that of the address, and an odd one is bokmål', async () => {
    const id = await publish();
    const english = (await open(`/roller/${id}?lang=en`)).html;
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<dt>Place</dt>');
    for (const odd of ['?lang=xx', '?lang=en&lang=nn'])
      expect((await open(`/roller/${id}${odd}`)).html).toContain('<html lang="nb">');
  });

  test('what a company has written stays text', async () => {
    const hostile = `"><script>alert(1)</script></script><!-- $& 'x'`;
    const id = await publish({ title: hostile, goal: `${hostile} og mer enn nok tekst` });
    const { html } = await open(`/roller/${id}`);
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<!-- $');
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(postingOf(html)?.title).toBe(hostile);
  });

  test('what never was is 404 with the web, which says so', async () => {
    for (const path of [
      '/roller/11111111-1111-4111-8111-111111111111',
      '/roller/1',
      '/utfordringer/x',
      '/piloter/11111111-1111-4111-8111-111111111111',
      '/stotte/finnes-ikke',
      '/stotte/FINNES_IKKE',
    ]) {
      const { status, html } = await open(path);
      expect(status, path).toBe(404);
      expect(html).toContain(EMPTY_ROOT);
    }
  });

  test('a need that only asks for a pilot is no role, and one that is paused is for its company alone', async () => {
    const pilotOnly = await publish({ wants: ['pilot'] });
    expect((await open(`/roller/${pilotOnly}`)).status).toBe(404);
    const paused = await publish();
    await koble.database.db
      .updateTable('need')
      .set({ state: 'paused' })
      .where('id', '=', paused)
      .execute();
    expect((await open(`/roller/${paused}`)).status).toBe(404);
  });

  test('a closed role is shown as closed and without a posting for six months, and is gone after', async () => {
    const company = await koble.client('bedrift@koble.example');
    const id = await publish();
    await company.needs.close.mutate({ id });
    const closed = await open(`/roller/${id}`);
    expect(closed.status).toBe(200);
    expect(closed.html).toContain('Dette er ikke lenger åpent.');
    expect(postingOf(closed.html)).toBeUndefined();
    try {
      koble.clock.set(new Date(Date.parse(DEMO_DAY) + 183 * DAY_MS).toISOString());
      expect((await open(`/roller/${id}`)).status).toBe(200);
      koble.clock.set(new Date(Date.parse(DEMO_DAY) + 183 * DAY_MS + 1).toISOString());
      const gone = await open(`/roller/${id}`);
      expect(gone.status).toBe(410);
      expect(gone.html).toContain(EMPTY_ROOT);
    } finally {
      koble.clock.set(DEMO_DAY);
    }
  });

  test('an expired role is counted from when it expired, though it was closed later', async () => {
    const id = await publish();
    await koble.database.db
      .updateTable('need')
      .set({
        state: 'closed',
        expiresAt: new Date(Date.parse(DEMO_DAY) - 184 * DAY_MS),
        closedAt: new Date(Date.parse(DEMO_DAY)),
      })
      .where('id', '=', id)
      .execute();
    expect((await open(`/roller/${id}`)).status).toBe(410);
  });

  test('the sitemap holds what was just published, and robots are told of it', async () => {
    const id = await publish();
    const sitemap = await open('/sitemap.xml');
    expect(sitemap.html).toContain(`<loc>${koble.origin}/roller/${id}</loc>`);
    expect(sitemap.html).not.toContain('/kandidater/');
    expect((await open('/robots.txt')).html).toContain(`Sitemap: ${koble.origin}/sitemap.xml`);
  });

  test('a page that the database cannot read is the web alone, and says that it is for now', async () => {
    const id = await publish();
    const { db } = koble.database;
    await db.schema.alterTable('need').renameTo('needAway').execute();
    try {
      const { status, html } = await open(`/roller/${id}`);
      expect(status).toBe(503);
      expect(html).toContain(EMPTY_ROOT);
    } finally {
      await db.schema.alterTable('needAway').renameTo('need').execute();
    }
    expect((await open(`/roller/${id}`)).status).toBe(200);
  });
});
