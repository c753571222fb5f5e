import { MUNICIPALITIES } from '@koble/taxonomy';
import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { inspect, newPage } from './support/visit';

describe('similar listings and kinder searches', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('a listing leads on to those like it, and a closed one to its alternatives', async () => {
    const { page, problems } = await newPage(browser.context);
    const client = await koble.client();
    const { cards } = await client.catalogue.search.query({ kind: 'role', q: 'elektriker' });
    const id = cards[0]?.sourceId ?? '';
    await page.goto(`${koble.origin}/roller/${id}`);
    const similar = page.getByRole('region', { name: 'Lignende roller' });
    const [title = ''] = await similar.getByRole('link').allTextContents();
    await inspect(page, 'role-similar');
    await similar.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();

    const { db } = koble.database;
    await db.updateTable('need').set({ state: 'closed' }).where('id', '=', id).execute();
    await page.goto(`${koble.origin}/roller/${id}`);
    await page.getByRole('region', { name: 'Alternativer: åpne roller som ligner' }).waitFor();
    await inspect(page, 'role-alternatives');
    await db.updateTable('need').set({ state: 'published' }).where('id', '=', id).execute();
    for (const [kind, path, name] of [
      ['pilot', 'piloter', 'Lignende piloter'],
      ['challenge', 'utfordringer', 'Lignende utfordringer'],
      ['call', 'stotte', 'Lignende støtteordninger'],
    ] as const) {
      const [card] = (await client.catalogue.search.query({ kind })).cards;
      await page.goto(`${koble.origin}/${path}/${card?.sourceId ?? ''}`);
      await page.getByRole('region', { name }).getByRole('link').first().waitFor();
      await inspect(page, `${kind}-similar`);
    }
    expect(problems).toEqual([]);
  });

  test('a search is widened to the neighbours and to related occupations by one click', async () => {
    const { page, problems } = await newPage(browser.context);
    const client = await koble.client();
    const { facets } = await client.catalogue.search.query({ kind: 'role' });
    const few = Object.entries(facets.municipality ?? {}).filter(([, count]) => count < 5);
    await page.goto(`${koble.origin}/sok?type=role&kommune=${few[0]?.[0] ?? ''}&v=1`);
    await inspect(page, 'search-few');
    await page.getByRole('button', { name: /^Også i nabokommunene \(\d+ til\)$/ }).click();
    await page.waitForURL(/kommune=\d{4}%2C\d{4}|kommune=\d{4},\d{4}/);
    let occupation = '';
    for (const id of Object.keys(facets.occupations ?? {})) {
      const { help } = await client.catalogue.search.query({ kind: 'role', occupations: [id] });
      if (help.some(({ kind }) => kind === 'related_occupation')) occupation = id;
      if (occupation !== '') break;
    }
    await page.goto(`${koble.origin}/sok?type=role&yrke=${occupation}&v=1`);
    const related = page.getByRole('group', { name: 'Utvid søket' });
    await related
      .getByRole('button', { name: /^Også .+ \(\d+\)$/ })
      .first()
      .waitFor();
    await inspect(page, 'search-related');
    await related
      .getByRole('button', { name: /^Også .+ \(\d+\)$/ })
      .first()
      .click();
    await page.waitForURL(/yrke=[a-z-]+(%2C|,)/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('hits');
    expect(problems).toEqual([]);
  });

  test('a search that finds nothing near by says how wide it went, and offers the neighbours', async () => {
    const { page, problems } = await newPage(browser.context);
    const client = await koble.client();
    const asked = { q: 'sveiser', kind: 'role', radiusKm: 10 } as const;
    let place = '';
    let widerKm = 0;
    for (const { code } of MUNICIPALITIES) {
      const { radiusKm, help } = await client.catalogue.search.query({ ...asked, place: code });
      if (radiusKm === null || radiusKm <= 10) continue;
      if (!help.some(({ kind }) => kind === 'wider_place')) continue;
      place = code;
      widerKm = radiusKm;
      break;
    }
    await page.goto(`${koble.origin}/sok?q=sveiser&type=role&sted=${place}&radius=10&v=1`);
    await page.getByText(`Vi fant ingenting i nærheten og søkte innenfor ${widerKm} km.`).waitFor();
    await inspect(page, 'search-widened');
    await page.getByRole('button', { name: /^Ta med nabokommunene, innenfor \d+ km/ }).click();
    await page.waitForURL((url) => Number(url.searchParams.get('radius') ?? 30) > widerKm);
    expect(problems).toEqual([]);
  });
});
