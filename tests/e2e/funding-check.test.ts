import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { become, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';

describe('what funding means for a company', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('anybody sees all calls in three groups, and an answer moves them', async () => {
    const { page, problems } = await newPage(browser.context);
    await browser.context.clearCookies();
    await page.goto(`${koble.origin}/stotte/for-oss`);
    await page.getByRole('heading', { name: /^Kan passe \(\d+\)$/ }).waitFor();
    await page.getByText(/^Vi mangler: /).waitFor();

    await page.getByLabel('Kommune').selectOption({ label: 'Stjørdal' });
    await page.getByLabel('Antall ansatte').fill('0');
    const shut = page.getByRole('region', { name: /^Passer ikke \([1-9]\d*\)$/ });
    await shut.getByText('BIO Trøndelag', { exact: false }).first().waitFor();
    const bio = shut.getByRole('listitem').filter({ hasText: 'BIO Trøndelag' }).first();
    await bio.getByText('Hvorfor?').click();
    await bio.getByText('Dere: 0', { exact: false }).waitFor();

    const taxable = page.getByRole('heading', { name: 'Bedriften må betale skatt til Norge' });
    for (let asked = 0; asked < 8 && !(await taxable.isVisible()); asked += 1)
      await page.getByRole('button', { name: 'Vet ikke' }).click();
    await page.getByRole('button', { name: 'Ja', exact: true }).click();
    const fits = page.getByRole('region', { name: /^Ser ut til å passe \([1-9]\d*\)$/ });
    await fits.getByRole('link', { name: 'SkatteFUNN', exact: true }).waitFor();
    await inspect(page, 'funding-all');

    await page.getByText('Hva koster prosjektet? (valgfritt)').click();
    const research = page.getByLabel('Kjøpt forskning og utvikling (kroner)');
    await research.fill('mye');
    await page.getByRole('button', { name: 'Vis hva vi kan få' }).click();
    await page.getByText('Skriv et helt beløp i kroner, for eksempel 150 000').waitFor();
    await research.fill('1 000 000');
    await page.getByRole('button', { name: 'Vis hva vi kan få' }).click();
    const skattefunn = fits.getByRole('listitem').filter({ hasText: 'SkatteFUNN' }).first();
    await skattefunn.getByText(/^Støtten kan bli/).waitFor();
    expect(new URL(page.url()).search).toBe('?forskning=1000000');
    await inspect(page, 'funding-all-costs');
    await page.reload();
    await page
      .getByText(/^Støtten kan bli/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Se den beste kombinasjonen' }).click();
    await page.getByRole('heading', { name: 'Hva kan vi få, og hva må vi legge ut?' }).waitFor();
    expect(await research.inputValue()).toBe('1000000');
    expect(problems).toEqual([]);
  });

  test('a company that does not fit reads what would change it and what to try instead; its answers are kept', async () => {
    const { page, problems } = await newPage(browser.context);
    await become(browser.context, koble, COMPANY);
    await page.goto(`${koble.origin}/stotte/rff-kvalifiseringsstotte/sjekk`);
    await page.getByRole('button', { name: 'Neste' }).click();
    await page.getByRole('heading', { name: /forskningspartner/ }).waitFor();
    await page.getByRole('button', { name: 'Nei', exact: true }).click();
    await page.getByRole('heading', { name: 'Passer ikke', exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Hva kan endre svaret?' }).waitFor();
    await page.getByText(/^Hvis dette stemmer: Prosjektet må ha en godkjent/).waitFor();
    await page.getByRole('heading', { name: 'Prøv heller' }).waitFor();
    await page
      .getByText('Kilde: www.regionaleforskningsfond.no', { exact: false })
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Be en rådgiver om hjelp' }).waitFor();
    await inspect(page, 'funding-check-shut');

    await page.goto(`${koble.origin}/vare-svar`);
    const kept = page.getByRole('listitem').filter({ hasText: 'forskningspartner' });
    await kept.getByRole('button', { name: 'Ja', exact: true }).click();
    await kept.getByRole('strong').filter({ hasText: 'Ja' }).waitFor();
    await inspect(page, 'funding-answers');

    await page.goto(`${koble.origin}/stotte/rff-kvalifiseringsstotte/sjekk`);
    await page.getByRole('button', { name: 'Neste' }).click();
    await page.getByRole('heading', { name: 'Ser ut til å passe' }).waitFor();
    await page.goto(`${koble.origin}/vare-svar`);
    await kept.getByRole('button', { name: 'Fjern svaret' }).click();
    await page.getByText('Dere har ikke svart på noe ennå.').waitFor();
    expect(problems).toEqual([]);
  });

  test('it is said in nynorsk, too', async () => {
    const { page, problems } = await newPage(browser.context);
    await browser.context.clearCookies();
    await page.goto(`${koble.origin}/stotte/for-oss?lang=nn`);
    await page.getByText('Vi går gjennom vilkåra i alle ordningane').waitFor();
    await page.getByRole('heading', { name: /^Passar ikkje \(\d+\)$/ }).waitFor();
    expect(problems).toEqual([]);
  });
});
