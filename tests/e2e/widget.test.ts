import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { aNeedInput } from '../api/support/need-examples';
import { useBrowser } from '../support/browser';
import { useOtherSite } from './support/other-site';
import { become, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';

describe('the listings of a search on a page of another site', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();
  const site = useOtherSite();

  function embed(attributes: string, policy?: string): void {
    site.show(`<script async src="${koble.origin}/widget.js" ${attributes}></script>`, policy);
  }

  test('are shown with links to Koble, as many as asked for, and axe finds nothing', async () => {
    const { page, problems } = await newPage(browser.context);
    embed('data-q="sveiser" data-type="role" data-count="3"');
    await page.goto(site.origin);
    const listings = page.getByRole('region', { name: 'Treff fra Koble' });
    await listings.getByRole('listitem').first().waitFor();
    expect(await listings.getByRole('listitem').count()).toBe(3);
    const { cards } = await (
      await koble.client()
    ).catalogue.search.query({ q: 'sveiser', kind: 'role' });
    const link = listings.getByRole('link').first();
    expect(await link.textContent()).toBe(cards[0]?.title);
    expect(await link.getAttribute('href')).toBe(
      `${koble.origin}/roller/${cards[0]?.sourceId ?? ''}`,
    );
    await inspect(page, 'widget');
    await listings.getByRole('link', { name: 'Se alle treff hos Koble' }).click();
    await page.waitForURL(`${koble.origin}/sok?q=sveiser&type=role`);
    await page.getByRole('heading', { name: /\d+ treff/ }).waitFor();
    expect(problems).toEqual([]);
  });

  test('stay what anybody may see where somebody is signed in, and leave nothing behind', async () => {
    const { page, problems } = await newPage(browser.context);
    await become(browser.context, koble, COMPANY);
    const cookies: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/v1/'))
        void request.allHeaders().then((headers) => cookies.push(headers['cookie']));
    });
    embed('data-sted="5037"');
    await page.goto(site.origin);
    await page.getByRole('region').getByRole('listitem').first().waitFor();
    expect(
      await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
    ).toEqual(['', 0, 0]);
    expect(cookies).toEqual([undefined]);
    await browser.context.clearCookies();
    expect(problems).toEqual([]);
  });

  test('need no more of a strict policy than the script and the address', async () => {
    const { page, problems } = await newPage(browser.context);
    embed(
      'data-type="pilot" data-lang="en"',
      `default-src 'none'; img-src data:; script-src ${koble.origin}; connect-src ${koble.origin}`,
    );
    await page.goto(site.origin);
    const listings = page.getByRole('region', { name: 'Listings from Koble' });
    await listings.getByRole('listitem').first().waitFor();
    expect(await listings.getByRole('listitem').count()).toBe(5);
    expect(problems).toEqual([]);
  });

  test('show a hostile title as the text that it is', async () => {
    const { page, problems } = await newPage(browser.context);
    const { need } = aNeedInput();
    const title = `Sjiraff </script><img src=x onerror=ran=1><b>fet</b> {{x}}`;
    await (await koble.client(COMPANY)).needs.publish.mutate({ ...need, title });
    await koble.sync.drain();
    embed('data-q="sjiraff" data-type="role"');
    await page.goto(site.origin);
    await page.getByRole('link', { name: title, exact: true }).waitFor();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(problems).toEqual([]);
  });

  test('say when there are none, and when the search is not right', async () => {
    const { page } = await newPage(browser.context);
    embed('data-q="finnesikkeheltsikkert"');
    await page.goto(site.origin);
    await page.getByText('Ingen treff akkurat nå.').waitFor();
    embed('data-sted="Levanger" data-lang="nn"');
    await page.goto(site.origin);
    await page.getByText('Søket i koden på sida er ikkje rett.').waitFor();
    await inspect(page, 'widget-wrong');
  });

  test('say that they did not come, and come when asked again', async () => {
    const { page } = await newPage(browser.context);
    await page.route('**/api/v1/listings?*', (route) => route.abort());
    embed('data-type="call"');
    await page.goto(site.origin);
    await page.getByText('Vi fikk ikke hentet treffene.').waitFor();
    await inspect(page, 'widget-failed');
    await page.unroute('**/api/v1/listings?*');
    await page.getByRole('button', { name: 'Prøv igjen' }).press('Enter');
    await page.getByRole('region').getByRole('listitem').first().waitFor();
  });

  test('are those of the search page whose code was copied, and its feed is found in its head', async () => {
    const { page, problems } = await newPage(browser.context);
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${koble.origin}/sok?type=pilot&sort=newest&v=1`);
    await page.getByText('Følg dette søket').click();
    await inspect(page, 'search-follow');
    await page.getByRole('button', { name: 'Kopier: Kode til egne nettsider' }).click();
    await page.getByText('Kopiert', { exact: true }).waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const titles = await page.locator('.cards h2').allTextContents();
    const feed = await page.locator('head link[type="application/rss+xml"]').getAttribute('href');
    expect(feed).toBe(`${koble.origin}/feed.rss?type=pilot`);
    const csv = page.getByRole('link', { name: 'Last ned treffene til regneark (CSV)' });
    const [file] = await Promise.all([page.waitForEvent('download'), csv.click()]);
    expect(file.suggestedFilename()).toBe('koble.csv');

    site.show(code);
    await page.goto(site.origin);
    await page.getByRole('listitem').first().waitFor();
    const shown = await page.getByRole('listitem').getByRole('link').allTextContents();
    expect(shown).toEqual(titles.slice(0, 5));
    expect(problems).toEqual([]);
  });

  test('come as a small script that is kept for an hour and may be loaded from anywhere', async () => {
    const load = (headers: Record<string, string>) =>
      fetch(`${koble.origin}/widget.js`, {
        // Else fetch asks that nothing of what is kept be used.
        headers: { 'accept-encoding': 'gzip', 'cache-control': 'max-age=0', ...headers },
      });
    const script = await load({});
    expect(script.headers.get('content-type')).toMatch(/javascript; charset=utf-8$/);
    expect(script.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(Number(script.headers.get('content-length'))).toBeLessThan(8000);
    await script.arrayBuffer();
    const again = await load({ 'if-none-match': script.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });
});
