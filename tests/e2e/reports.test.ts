import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { become, inspect, newPage } from './support/visit';

describe('a listing that somebody reports', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('is looked at by an adviser, who writes down what was done', async () => {
    const { page, problems } = await newPage(browser.context);
    const { cards } = await (await koble.client()).catalogue.search.query({ kind: 'role' });
    const { sourceId = '', title = '' } = cards[0] ?? {};
    await page.goto(`${koble.origin}/roller/${sourceId}`);
    await page.getByRole('button', { name: 'Meld fra om denne annonsen' }).click();
    await page.getByRole('button', { name: 'Send melding' }).click();
    await page.getByRole('status').getByText('Velg hva som er galt').waitFor();
    await page.getByLabel('Den gjelder ikke lenger').check();
    await page.getByLabel('Fortell mer, hvis du vil').fill('<b>Stillingen</b> er besatt.');
    await inspect(page, 'report-form');
    await page.getByRole('button', { name: 'Send melding' }).click();
    await page.getByText('Takk. En rådgiver ser på det.').waitFor();

    await become(browser.context, koble, 'radgiver@koble.example');
    await page.goto(`${koble.origin}/meldinger-om-annonser`);
    const card = page.getByRole('listitem').filter({ hasText: title });
    await card.getByText('<b>Stillingen</b> er besatt.').waitFor();
    await card.getByRole('button', { name: /^Merk som behandlet/ }).click();
    await card.getByText('Skriv kort hva dere har gjort').waitFor();
    await inspect(page, 'reports-open');
    await card.getByLabel('Hva har dere gjort?').fill('Vi har ringt bedriften.');
    await card.getByRole('button', { name: /^Merk som behandlet/ }).click();
    await card.getByText('Notat: Vi har ringt bedriften.').waitFor();
    await inspect(page, 'reports-handled');
    expect(problems).toEqual([]);
  });
});
