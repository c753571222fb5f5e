import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { inspect, newPage } from './support/visit';

describe('a small company in the browser', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('goes from the front page to explained bundles and to a funding answer, without an account', async () => {
    const { page, problems } = await newPage(browser.context);
    await page.goto(koble.origin);
    await page.getByRole('heading', { name: 'Hva trenger bedriften din?' }).waitFor();
    await inspect(page, 'front');
    await page
      .getByLabel('Hva trenger bedriften din?')
      .fill(
        'Vi sveiser de samme brakettene om og om igjen og vil prøve en sveiserobot. Vi mangler noen som kan programmere robot.',
      );
    await page.getByRole('button', { name: 'Vis hva som passer' }).click();
    await page.getByRole('heading', { name: 'Hva vil dere oppnå?' }).waitFor();
    await inspect(page, 'wizard-goal');
    await page.getByRole('button', { name: 'Neste' }).click();
    await page.getByRole('heading', { name: 'Dette forsto vi' }).waitFor();
    await page.getByRole('button', { name: /Ta bort Sveising$/ }).waitFor();
    await inspect(page, 'wizard-understood');
    await page.getByRole('button', { name: 'Neste' }).click();
    await page.getByLabel('Kommune').selectOption({ label: 'Levanger' });
    await page.getByLabel('Næring').selectOption({ label: 'Industri' });
    await page.getByLabel('Selskapsform').selectOption('AS');
    await page.getByLabel('Antall ansatte').fill('6');
    await inspect(page, 'wizard-company');
    await page.getByRole('button', { name: 'Neste' }).click();
    await page.getByRole('heading', { name: 'Hva leter dere etter?' }).waitFor();
    await inspect(page, 'wizard-wants');
    await page.getByRole('button', { name: 'Neste' }).click();
    await page.getByLabel('Hvor').selectOption({ label: 'Levanger' });
    await page.getByLabel('Omfang').selectOption({ label: 'Heltid' });
    await page.getByRole('button', { name: 'Neste' }).click();
    await page.getByLabel('Kroner dere kan bruke selv').fill('150 000');
    await page.getByLabel('Timer dere kan bruke selv').fill('100');
    await inspect(page, 'wizard-means');
    await page.getByRole('button', { name: 'Vis hva som passer' }).click();

    await page.getByRole('heading', { name: 'Dette passer sammen' }).waitFor();
    await page.getByText('Svakeste ledd').first().waitFor();
    const bundles = await page.locator('.bundle').count();
    expect(bundles).toBeGreaterThanOrEqual(2);
    expect(bundles).toBeLessThanOrEqual(3);
    await inspect(page, 'bundles');
    const pilots = page.getByRole('region', { name: 'Piloter som passer' });
    await pilots.getByText('Hvorfor?').first().click();
    await pilots.getByRole('table').first().waitFor();
    await inspect(page, 'bundles-explained');

    await page.reload();
    await page.getByText('Svakeste ledd').first().waitFor();

    await page.goto(`${koble.origin}/stotte/skattefunn`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await inspect(page, 'call');
    await page.getByRole('link', { name: 'Sjekk om bedriften kan få støtte' }).click();
    await page.getByLabel('Egne timer', { exact: true }).fill('100');
    await page.getByLabel('Kjøpt forskning og utvikling (kroner)').fill('110000');
    await page.getByLabel('Hva kan dere betale selv (kroner)').fill('150000');
    await inspect(page, 'funding-facts');
    await page.getByRole('button', { name: 'Neste' }).click();
    const answered = page.getByRole('heading', { name: 'Pengene' });
    const yes = page.getByRole('button', { name: 'Ja', exact: true });
    const next = answered.or(yes).first();
    await next.waitFor();
    while (!(await answered.isVisible())) {
      await yes.click();
      await next.waitFor();
    }
    await page.getByText('Støtten kan bli').waitFor();
    await inspect(page, 'funding-answer');
    expect(problems).toEqual([]);
  });

  test('is told what is missing, beside the field, and loses nothing', async () => {
    const { page, problems } = await newPage(await freshContext());
    await page.goto(`${koble.origin}/behov`);
    await page.getByLabel('Med egne ord').fill('For kort');
    await page.getByRole('button', { name: 'Neste' }).click();
    await page.getByRole('link', { name: 'Skriv minst 20 tegn om hva dere vil' }).waitFor();
    expect(await page.getByLabel('Med egne ord').inputValue()).toBe('For kort');
    await inspect(page, 'wizard-error');
    await page.reload();
    expect(await page.getByLabel('Med egne ord').inputValue()).toBe('For kort');
    expect(problems).toEqual([]);
  });

  test('signs in, publishes its need, finds it in the search and closes it', async () => {
    const { page, problems } = await newPage(browser.context);
    await page.goto(`${koble.origin}/logg-inn`);
    await inspect(page, 'sign-in');
    await page.getByLabel('E-post').fill('bedrift@koble.example');
    await page.getByLabel('Passord').fill('prøv-koble-demo');
    await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await page.locator('.account-menu').waitFor();
    await page.goto(`${koble.origin}/behov`);
    await page
      .getByLabel('Med egne ord')
      .fill('Vi vil prøve sjiraffrobot på brakettene og mangler folk.');
    for (let step = 1; step < 6; step += 1) {
      await page.getByText(`Steg ${step} av 6`).waitFor();
      await page.getByRole('button', { name: 'Neste' }).click();
    }
    await page.getByRole('button', { name: 'Vis hva som passer' }).click();
    await page.getByRole('button', { name: 'Publiser behovet' }).click();
    await page.getByText('Behovet er publisert').waitFor();
    await koble.sync.drain();
    await page.goto(`${koble.origin}/sok?q=sjiraffrobot&v=1`);
    await page.getByRole('heading', { name: /treff/ }).waitFor();
    expect(await page.locator('.card').count()).toBeGreaterThan(0);
    await page.goto(`${koble.origin}/mine-behov`);
    await page.getByRole('heading', { name: 'Mine behov' }).waitFor();
    await page.locator('.card').first().waitFor();
    await inspect(page, 'own-needs');
    const closed = page.getByText('Lukket', { exact: true });
    const before = await closed.count();
    await page
      .getByRole('button', { name: /^(Stillingen er besatt|Behovet er løst)/ })
      .first()
      .click();
    await page.getByRole('radio', { name: 'Uten annonse' }).check();
    await page.getByRole('button', { name: 'Lukk behovet' }).click();
    await expect.poll(() => closed.count(), { timeout: 10_000 }).toBe(before + 1);
    expect(problems).toEqual([]);
  });

  async function freshContext(): Promise<BrowserContext> {
    const program = browser.context.browser();
    return program === null ? browser.context : program.newContext({ locale: 'nb-NO' });
  }
});
