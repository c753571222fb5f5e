import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { aNeedInput } from '../api/support/need-examples';
import { useBrowser } from '../support/browser';
import { inspect, newPage } from './support/visit';

/** What the eye does not catch, in pixels. */
const UNSEEN = 1;

describe('a page that anybody may read', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  async function addresses(): Promise<Record<string, string>> {
    const company = await koble.client('bedrift@koble.example');
    const { need } = aNeedInput();
    const { id } = await company.needs.publish.mutate({
      ...need,
      pay: { kind: 'range', fromOre: 4_500_000, toOre: 5_200_000, per: 'month' },
    });
    const agreed = await company.needs.publish.mutate({ ...need, pay: { kind: 'agreed' } });
    const { cards } = await company.catalogue.search.query({ kind: 'pilot' });
    const calls = await company.catalogue.search.query({ kind: 'call', q: 'miljøteknologi' });
    return {
      role: `/roller/${id}`,
      'role in English': `/roller/${agreed.id}?lang=en`,
      challenge: `/utfordringer/${id}?lang=en`,
      pilot: `/piloter/${cards[0]?.sourceId ?? ''}`,
      call: `/stotte/${calls.cards[0]?.sourceId ?? ''}`,
    };
  }

  /** What stands on the page of one thing, as somebody reads it. */
  async function read(page: Page): Promise<Record<string, string[]>> {
    const texts = (selector: string) => page.locator(selector).allInnerTexts();
    return {
      title: [await page.title()],
      heading: await texts('h1, .lead'),
      facts: await texts('.detail-facts dl > div'),
      skills: await texts('.detail-text > section > .tags > .skill-tag'),
    };
  }

  /** How far down the parts of the page of one thing begin, in pixels. */
  async function tops(page: Page): Promise<Record<string, number>> {
    const parts = ['h1', '.lead', '.detail-facts', '.detail-facts dl > div:nth-child(3)'];
    const found: Record<string, number> = {};
    for (const part of parts)
      found[part] = (await page.locator(part).first().boundingBox())?.y ?? NaN;
    return found;
  }

  test('lists the same in the search', async () => {
    const { page, problems } = await newPage(browser.context);
    const read = async () => ({
      title: await page.title(),
      heading: await page.locator('h1').innerText(),
      hits: await page.locator('.card h2 a').allInnerTexts(),
    });
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${koble.origin}/sok`);
    const before = await read();
    expect(before.hits).toHaveLength(25);
    await inspect(page, 'without-script-search');
    await page.unroute('**/*.js');
    problems.length = 0;

    await page.goto(`${koble.origin}/sok`);
    await page.getByLabel('Sorter').waitFor();
    await page.locator('.card').nth(24).waitFor();
    expect(await read()).toEqual(before);
    expect(problems).toEqual([]);
  });

  test('reads the same before the web has come as after, and in the same place', async () => {
    const { page, problems } = await newPage(browser.context);
    for (const [kind, address] of Object.entries(await addresses())) {
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(koble.origin + address);
      const before = await read(page);
      const topsBefore = await tops(page);
      expect(before['facts']?.length, kind).toBeGreaterThan(4);
      expect(before['skills'], kind).not.toEqual([]);
      await inspect(page, `without-script-${kind.replaceAll(' ', '-')}`);
      await page.unroute('**/*.js');
      problems.length = 0;

      await page.goto(koble.origin + address);
      await page.getByRole('button', { name: /Skriv ut|Print/ }).waitFor();
      expect(await read(page), kind).toEqual(before);
      for (const [part, top] of Object.entries(await tops(page)))
        expect(Math.abs(top - (topsBefore[part] ?? NaN)), `${kind} ${part}`).toBeLessThan(UNSEEN);
      expect(problems, kind).toEqual([]);
    }
  });

  test('is drawn by the web from what came with it: nothing is fetched twice, and it is never empty in between', async () => {
    const { page, problems } = await newPage(browser.context);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(() => {
      let hadHeading = false;
      new MutationObserver(() => {
        const hasHeading = document.querySelector('h1') !== null;
        if (hadHeading && !hasHeading) document.documentElement.id = 'emptied';
        hadHeading ||= hasHeading;
      }).observe(document, { childList: true, subtree: true });
    });
    for (const [kind, address] of Object.entries({ ...(await addresses()), search: '/sok' })) {
      asked.length = 0;
      await page.goto(koble.origin + address, { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: /Skriv ut|Print|Søk/ }).waitFor();
      expect(
        asked.filter((url) => /\.get\b|catalogue\.search/.test(url)),
        kind,
      ).toEqual([]);
      expect(await page.locator('#emptied').count(), kind).toBe(0);
    }
    expect(problems).toEqual([]);
  });
});
