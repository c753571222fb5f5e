import { DAY_MS } from '@koble/kernel';
import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { DEMO_DAY } from '../support/demo-day';
import { become, inspect, newPage } from './support/visit';

describe('a company that writes a role', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('is shown the words that shut people out, says what it pays, publishes and renews', async () => {
    const { page, problems } = await newPage(browser.context);
    await become(browser.context, koble, 'bedrift@koble.example');
    await page.clock.setFixedTime(DEMO_DAY);
    await page.goto(`${koble.origin}/behov`);
    await page
      .getByLabel('Med egne ord')
      .fill('Vi trenger en ung og dynamisk sveiser til småseriene våre. Sjiraffverksted.');
    const hints = page.getByRole('status').filter({ hasText: 'Ord dere bør se på' });
    await hints.getByText('«ung og dynamisk»').waitFor();
    await inspect(page, 'wizard-wording');
    const next = page.getByRole('button', { name: 'Neste' });
    await next.click();
    await page.getByRole('button', { name: /Ta bort Sveising$/ }).waitFor();
    await page.getByText(/i Koble kan alt dere krever/).waitFor();
    await inspect(page, 'wizard-fitting');
    for (let step = 2; step < 5; step += 1) {
      await page.getByText(`Steg ${step} av 6`).waitFor();
      await next.click();
    }
    await page.getByLabel('Lønn', { exact: true }).selectOption({ label: 'Fra og til' });
    await page.getByLabel('Fra, i kroner').fill('52 000');
    await page.getByLabel('Til, i kroner').fill('45 000');
    await next.click();
    await page.getByRole('link', { name: /ikke lavere enn den laveste/ }).waitFor();
    await inspect(page, 'wizard-pay-error');
    await page.getByLabel('Fra, i kroner').fill('45 000');
    await page.getByLabel('Til, i kroner').fill('52 000');
    await next.click();
    await page.getByRole('button', { name: 'Vis hva som passer' }).click();
    await page.getByRole('button', { name: 'Publiser behovet' }).click();
    await page.getByText('Behovet er publisert').waitFor();

    const { id } = await koble.database.db
      .updateTable('need')
      .set({ expiresAt: new Date(Date.parse(DEMO_DAY) + 3 * DAY_MS) })
      .where('goal', 'like', '%Sjiraffverksted%')
      .returning('id')
      .executeTakeFirstOrThrow();
    await page.goto(`${koble.origin}/roller/${id}`);
    await page.getByText(/45.000 kr til 52.000 kr i måneden/).waitFor();
    await inspect(page, 'role-with-pay');

    await page.goto(`${koble.origin}/mine-behov`);
    const card = page.getByRole('listitem').filter({ hasText: 'ung og dynamisk' });
    await card.getByRole('button', { name: 'Forny i 90 dager' }).click();
    await card.getByRole('button', { name: 'Forny i 90 dager' }).waitFor({ state: 'detached' });
    await inspect(page, 'need-renewed');
    const renewed = await koble.database.db
      .selectFrom('need')
      .select('renewedAt')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(renewed.renewedAt).not.toBeNull();
    expect(problems).toEqual([]);
  });
});
