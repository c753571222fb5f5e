import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { A_PDF } from '../support/file-examples';
import { become, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';
const PDF = 'application/pdf';
const CALL = 'oppstartstilskudd-1';

describe('a funding case', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  // Each open page keeps a connection for news, and a browser has six of them for one server.
  afterEach(() => Promise.all(browser.context.pages().map((page) => page.close())));

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

  test('is followed from the call to its payment, and what cannot be is said where it was typed', async () => {
    await become(browser.context, koble, COMPANY);
    const { page, problems } = await newPage(browser.context);
    await page.goto(`${koble.origin}/stotte/${CALL}`);
    await page.getByRole('link', { name: 'Følg søknaden' }).click();
    await page.getByLabel('Vi har sendt søknaden').check();
    await button(page, 'Følg søknaden').click();
    await page.getByRole('link', { name: 'Velg en dato.' }).waitFor();
    await inspect(page, 'case-start-errors');
    await page.getByLabel('Når ble den sendt?').fill('2026-11-02');
    await page.getByLabel('Hvor mye søker dere om?').fill('100 000');
    await button(page, 'Følg søknaden').click();
    await page.getByText('Støttegiver behandler søknaden.').waitFor();

    await button(page, 'Merk som innvilget').click();
    await page.getByLabel('Dato for vedtaket').fill('2026-10-01');
    await page.getByLabel('Innvilget beløp').fill('80 000');
    await page.getByLabel('Støttegrunnlag i vedtaket').selectOption('de_minimis');
    await page.getByLabel('Kurs for 1 euro på vedtaksdagen').fill('11,52');
    await button(page, 'Lagre').click();
    await page.getByText('Datoene står i feil rekkefølge.').waitFor();
    expect(await page.getByLabel('Innvilget beløp').inputValue()).toBe('80 000');
    await page.getByLabel('Dato for vedtaket').fill('2026-11-16');
    await button(page, 'Lagre').click();
    await page.getByText('Støtten er innvilget.').waitFor();

    await button(page, 'Angre: støtten ble innvilget').click();
    await page.getByText('Støttegiver behandler søknaden.').waitFor();
    expect(await awardOf('Innovasjon Norge')).toBeUndefined();
    await button(page, 'Merk som innvilget').click();
    await page.getByLabel('Dato for vedtaket').fill('2026-11-16');
    await page.getByLabel('Innvilget beløp').fill('120 000');
    await page.getByLabel('Støttegrunnlag i vedtaket').selectOption('de_minimis');
    await page.getByLabel('Kurs for 1 euro på vedtaksdagen').fill('11,52');
    await page.getByLabel('Kurs for 1 euro på vedtaksdagen').press('Enter');
    await page.getByText('høyere enn det dere søkte om').waitFor();
    expect(await awardOf('Innovasjon Norge')).toMatchObject({
      amountOre: 12_000_000,
      nokPerEur: 11.52,
    });

    await button(page, 'Før inn en utbetaling').click();
    await page.getByLabel('Dato for utbetalingen').fill('2026-11-20');
    await page.getByLabel('Utbetalt beløp').fill('120 001');
    await button(page, 'Lagre').click();
    await page.getByText('kan ikke bli høyere enn det som er innvilget').waitFor();
    await inspect(page, 'case-payment-error');
    await page.getByLabel('Utbetalt beløp').fill('50 000');
    await button(page, 'Lagre').click();
    await page.getByText('Delvis utbetalt').waitFor();
    await inspect(page, 'case');
    expect(problems.filter((problem) => !problem.includes('status of 400'))).toEqual([]);
  });

  test('has a checklist that is ticked off and added to, and tells who did it', async () => {
    await become(browser.context, koble, COMPANY);
    const { page, problems } = await newPage(browser.context);
    await openDemoCase(page, 'Støtte til sveiserobot (demo)');
    await page.getByRole('checkbox', { name: 'Prosjektbeskrivelse' }).check();
    await page.getByText('2 av 5 er gjort').waitFor();
    await button(page, 'Legg til en oppgave').click();
    await page.getByLabel('Hva skal gjøres?').fill('<b>Ring</b> banken');
    await page.getByLabel('Frist', { exact: true }).fill('2027-01-20');
    await page.getByLabel('Hvem gjør det?').selectOption({ label: 'Demo bedrift' });
    await button(page, 'Lagre').click();
    const item = page.getByRole('listitem').filter({ hasText: '<b>Ring</b> banken' });
    await item.getByText('Frist 20. januar 2027 · Demo bedrift gjør det').waitFor();
    await item.getByRole('checkbox').press('Space');
    await item.getByText('av Demo bedrift').waitFor();
    expect(problems).toEqual([]);
  });

  test('keeps the papers of what is to be done, byte by byte, until they are taken away', async () => {
    await become(browser.context, koble, COMPANY);
    const { page, problems } = await newPage(browser.context);
    await openDemoCase(page, 'Støtte til sveiserobot (demo)');
    const item = page.getByRole('listitem').filter({ hasText: 'Prosjektbeskrivelse' }).first();
    const picker = page.getByLabel('Legg til fil: Prosjektbeskrivelse').first();
    await picker.setInputFiles({ name: 'tom.pdf', mimeType: PDF, buffer: Buffer.alloc(0) });
    await item.getByText('Filen er tom.').waitFor();
    await picker.setInputFiles({ name: 'Prosjektet.pdf', mimeType: PDF, buffer: A_PDF });
    const link = item.getByRole('link', { name: 'Prosjektet.pdf' });
    await item.getByText('Fra Demo bedrift').waitFor();
    const address = `${koble.origin}${(await link.getAttribute('href')) ?? ''}`;
    const answer = await browser.context.request.get(address);
    expect(await answer.body()).toEqual(A_PDF);
    expect(answer.headers()['content-disposition']).toContain('attachment');
    await inspect(page, 'case-files');
    await button(page, 'Ta bort Prosjektet.pdf').click();
    await button(page, 'Ja, ta bort').click();
    await link.waitFor({ state: 'detached' });
    expect((await browser.context.request.get(address)).status()).toBe(404);
    expect(problems.filter((problem) => !problem.includes('status of 404'))).toEqual([]);
  });

  test('tells the second of two who act at once, who loses nothing of what was typed', async () => {
    await become(browser.context, koble, COMPANY);
    const { page } = await newPage(browser.context);
    await openDemoCase(page, 'Tilskudd til opplæring (demo)');
    await button(page, 'Før inn en utbetaling').click();
    await page.getByLabel('Dato for utbetalingen').fill('2026-11-20');
    await page.getByLabel('Utbetalt beløp').fill('1000');
    const { page: other } = await newPage(browser.context);
    await openDemoCase(other, 'Tilskudd til opplæring (demo)');
    await button(other, 'Angre: utbetaling ført inn').click();
    await button(other, 'Angre: støtten ble innvilget').waitFor();
    await button(page, 'Lagre').click();
    await page.getByText('Noen andre har endret dette i mellomtiden.').waitFor();
    expect(await page.getByLabel('Utbetalt beløp').inputValue()).toBe('1000');
    await button(page, 'Lagre').click();
    await page.getByText('Delvis utbetalt').waitFor();
  });

  test('is in a calendar at a secret address, until that is turned off', async () => {
    await become(browser.context, koble, COMPANY);
    const { page, problems } = await newPage(browser.context);
    await page.goto(`${koble.origin}/saker`);
    await page.getByRole('heading', { name: 'Støttesaker', level: 1 }).waitFor();
    await button(page, 'Lag kalenderadresse').click();
    const address = await page.getByLabel('Kalenderadressen din').inputValue();
    await inspect(page, 'cases');
    const feed = await fetch(address);
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(feed.headers.get('cache-control')).toBe('private, no-store');
    expect(feed.headers.get('x-robots-tag')).toContain('noindex');
    const text = await feed.text();
    expect(text).toContain('SUMMARY:Underveisrapport: Tilskudd til opplæring (demo)');
    expect(text).toContain('TZID:Europe/Oslo');
    await button(page, 'Slå av adressen').click();
    await button(page, 'Ja, slå av').click();
    await button(page, 'Lag kalenderadresse').waitFor();
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(`${koble.origin}/kalender/${'a'.repeat(43)}.ics`)).status).toBe(404);
    expect(problems).toEqual([]);
  });

  test('is nobody else’s to see, and in nobody else’s menu', async () => {
    const company = await koble.client(COMPANY);
    const { cases } = await company.cases.list.query();
    for (const email of ['partner@koble.example', 'jobbsoker@koble.example']) {
      await become(browser.context, koble, email);
      const { page } = await newPage(browser.context);
      await page.goto(`${koble.origin}/saker/${cases[0]?.id ?? ''}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByText('(demo)').count()).toBe(0);
      expect(await page.getByRole('link', { name: 'Støttesaker' }).count()).toBe(0);
    }
  });

  async function openDemoCase(page: Page, title: string): Promise<void> {
    await page.goto(`${koble.origin}/saker`);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  }

  function awardOf(giver: string) {
    return koble.database.db
      .selectFrom('aidAward')
      .select(['amountOre', 'nokPerEur'])
      .where('giver', '=', giver)
      .executeTakeFirst();
  }
});
