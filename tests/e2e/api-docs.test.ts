import { expect, test, describe } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { inspect, newPage } from './support/visit';

describe('the page about the public API', () => {
  const koble = useKoble();
  const browser = useBrowser();

  test('is in order, keeps to its policy, and its first example answers', async () => {
    const { page, problems } = await newPage(browser.context);
    await page.goto(`${koble.origin}/api/docs`);
    await inspect(page, 'api-docs');
    const width = await page.evaluate(() => getComputedStyle(document.body).maxWidth);
    expect(width).toBe('960px');
    await page.getByRole('link', { name: /\/api\/v1\/listings\?/ }).click();
    await page.getByText('"listings"').waitFor();
    expect(problems).toEqual([]);
  });
});
