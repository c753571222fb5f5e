import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { become, inspect, newPage } from './support/visit';

const ADVISER = 'radgiver@koble.example';
const COMPANY = 'bedrift@koble.example';

describe('searches without hits', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('a visitor finds nothing twice, an adviser says what the word means, and the visitor finds it', async () => {
    const { context } = browser;
    await context.clearCookies();
    const { page, problems } = await newPage(context);
    const search = `${koble.origin}/sok?q=blikkfikser&v=1`;
    for (let i = 0; i < 2; i += 1) {
      await page.goto(search);
      await page.getByRole('heading', { level: 1, name: /ingen/i }).waitFor();
    }
    await page.goto(`${koble.origin}/sok?q=jernlimer&v=1`);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /ingen/i }).waitFor();

    await become(context, koble, ADVISER);
    const adviser = await koble.client(ADVISER);
    await expect
      .poll(async () => (await adviser.synonyms.zeroHits.query({ locale: 'nb' })).waiting.length, {
        timeout: 10_000,
      })
      .toBe(2);
    await page.goto(koble.origin);
    await page.locator('.account-menu summary').click();
    await page.getByRole('link', { name: 'Søk uten treff' }).click();
    await page.getByRole('heading', { level: 1, name: 'Søk uten treff' }).waitFor();
    const line = page.getByRole('listitem').filter({ hasText: 'blikkfikser' });
    await line.getByText('Søkt etter 2 ganger', { exact: false }).waitFor();
    await inspect(page, 'zero-hits');

    await line.getByRole('button', { name: 'Velg noe annet' }).click();
    await line.getByRole('combobox').focus();
    await page.keyboard.type('sveiser');
    await line.getByRole('option', { name: 'Sveiser', exact: true }).waitFor();
    await inspect(page, 'zero-hits-choosing');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('«blikkfikser» finner nå Sveiser.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('zero-hits');

    await page.getByRole('button', { name: 'Ikke relevant jernlimer' }).click();
    await page.getByText('«jernlimer» er lagt til side.').waitFor();
    await page.getByText('Ingen søk venter', { exact: false }).waitFor();
    await inspect(page, 'zero-hits-none');
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByRole('heading', { level: 3, name: 'jernlimer' }).waitFor();

    await context.clearCookies();
    await page.goto(search);
    await page.getByRole('heading', { level: 1, name: /\d+ treff/ }).waitFor();
    expect(problems).toEqual([]);
  });

  test('a meaning is removed again and given back by one click, and nobody but an adviser sees the page', async () => {
    const { context } = browser;
    await become(context, koble, ADVISER);
    const { page, problems } = await newPage(context);
    await page.goto(`${koble.origin}/sok-uten-treff`);
    await page.getByRole('button', { name: 'Fjern blikkfikser' }).click();
    await page.getByText('«blikkfikser» betyr ikke lenger Sveiser.').waitFor();
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByRole('button', { name: 'Fjern blikkfikser' }).waitFor();

    await become(context, koble, COMPANY);
    await page.goto(`${koble.origin}/sok-uten-treff`);
    await page.getByText('Denne siden er for rådgivere', { exact: false }).waitFor();
    await inspect(page, 'zero-hits-not-yours');
    expect(problems).toEqual([]);
  });
});
