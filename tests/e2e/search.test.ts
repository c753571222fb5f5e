import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { inspect, newPage } from './support/visit';

describe('the search page', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('keeps its whole state in the address, narrows by facets and comes back with the browser', async () => {
    const { page, problems } = await newPage(browser.context);
    await page.goto(`${koble.origin}/sok?q=svieser&v=1`);
    await page.getByRole('heading', { name: /\d+ treff/ }).waitFor();
    expect(
      await page.getByLabel('Søk etter rolle, kompetanse, pilot eller støtteordning').inputValue(),
    ).toBe('svieser');
    await inspect(page, 'search');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: /^Roller/ }).click();
    await page.waitForURL(/type=role/);
    await page.getByRole('checkbox', { name: /^På stedet/ }).check();
    await page.waitForURL(/arbeidssted=onsite/);
    await page.getByRole('button', { name: 'Ta bort På stedet' }).click();
    await page.waitForURL((url) => !url.search.includes('arbeidssted'));
    await page.goBack();
    await page.getByRole('button', { name: 'Ta bort På stedet' }).waitFor();
    expect(problems).toEqual([]);
  });

  test('helps when nothing is found', async () => {
    const { page, problems } = await newPage(browser.context);
    await page.goto(`${koble.origin}/sok?q=sveiser&type=call&v=1`);
    await page.getByRole('heading', { name: 'Ingen treff på «sveiser»' }).waitFor();
    await inspect(page, 'search-zero');
    await page.getByRole('button', { name: /Søk i alt/ }).click();
    await page.getByRole('heading', { name: /\d+ treff/ }).waitFor();
    expect(problems).toEqual([]);
  });

  test('leads to each kind of listing, and every page is in order', async () => {
    const { page, problems } = await newPage(browser.context);
    for (const kind of ['role', 'challenge', 'pilot', 'call']) {
      await page.goto(`${koble.origin}/sok?type=${kind}&v=1`);
      await page.locator('.card a').first().click();
      await page.locator('article h1').waitFor();
      await inspect(page, kind);
    }
    await page.goto(`${koble.origin}/slik-rangerer-vi`);
    await page.getByRole('heading', { name: 'Slik rangerer vi' }).waitFor();
    await inspect(page, 'ranking');
    await page.getByRole('link', { name: 'Se hvordan likebehandlingen er målt' }).click();
    await page.getByRole('heading', { name: 'Likebehandling' }).waitFor();
    await page.getByText(/^\d+ av \d+ par fikk det samme svaret/).waitFor();
    await inspect(page, 'equal-treatment');
    expect(problems).toEqual([]);
  });

  test('is in English and nynorsk too, and an address that is not there says so', async () => {
    const { page } = await newPage(browser.context);
    await page.goto(`${koble.origin}/?lang=en`);
    await page.getByRole('heading', { name: 'What does your company need?' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Nynorsk' }).click();
    await page.getByRole('heading', { name: 'Kva treng bedrifta di?' }).waitFor();
    await page.getByRole('button', { name: 'Bokmål' }).click();
    await page.goto(`${koble.origin}/finnes-ikke`);
    await page.getByRole('heading', { name: 'Vi finner ikke siden' }).waitFor();
    await page.goto(`${koble.origin}/roller/00000000-0000-4000-8000-000000000000`);
    await page.getByRole('heading', { name: 'Vi finner ikke siden' }).waitFor();
  });

  test('works with the keyboard alone', async () => {
    const { page } = await newPage(browser.context);
    await page.goto(`${koble.origin}/sok`);
    // The heading stands in what the server sends too, and the focus is lost when the app takes its place.
    await page.getByRole('link', { name: 'Logg inn' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Hopp til innholdet',
    );
    await page.keyboard.press('Enter');
    await page.getByLabel('Søk etter rolle, kompetanse, pilot eller støtteordning').focus();
    await page.keyboard.type('elektriker');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=elektriker/);
  });
});
