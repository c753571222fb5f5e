import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { aNeedInput } from '../api/support/need-examples';
import { useKoble } from '../api/support/koble';
import { DEMO_DAY } from '../support/demo-day';
import { useBrowser } from '../support/browser';
import { become as becomeIn, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';
const PARTNER = 'partner@koble.example';
const CALL = 'Oppstartstilskudd 1';

describe('a need', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();
  const become = (email: string) => becomeIn(browser.context, koble, email);

  // One long way, of which every part has a journey of its own with its pictures.
  test(
    'becomes a pilot that is negotiated, funded, delivered and reviewed',
    { timeout: 240_000 },
    async () => {
      const company = await koble.client(COMPANY);
      const { need } = aNeedInput();
      await company.needs.publish.mutate({ ...need, title: 'Sebrasveising' });
      const offerId = await offerOfPartner();
      const { page, problems } = await newPage(browser.context);
      page.setDefaultTimeout(20_000);
      await page.clock.setFixedTime(DEMO_DAY);
      const button = (name: string) => page.getByRole('button', { name, exact: true });

      await become(COMPANY);
      await page.goto(`${koble.origin}/piloter/${offerId}/foresporsel`);
      await page.getByRole('combobox').first().selectOption({ label: 'Sebrasveising' });
      await page
        .getByLabel('Fortell kort hva dere vil prøve')
        .fill('Vi vil vite om en robot sveiser delene våre raskere.');
      await page.getByLabel('Når vil dere begynne?').fill('2027-02-01');
      await button('Send forespørselen').click();
      await page.getByText('svarer med et tilbud eller et nei').waitFor();
      const id = page.url().split('/').at(-1) ?? '';
      const open = async (email: string) => {
        await become(email);
        await page.goto(`${koble.origin}/avtaler/${id}`);
      };

      await open(PARTNER);
      await button('Skriv tilbud').click();
      await page.getByLabel('Pris uten mva.').fill('120 000');
      await page.getByLabel('Legg til støtteordning').fill(CALL);
      await page.getByRole('option', { name: CALL, exact: true }).click();
      await button('Send tilbudet').click();
      await page.getByText('Sendt. Den andre har fått beskjed.').waitFor();
      await accept(page);
      await open(COMPANY);
      await page.getByText('Sebrasveising').first().waitFor();
      await accept(page);
      await page.getByRole('heading', { name: 'Den signerte avtalen' }).waitFor();
      const agreement = await pdfBehind(page, 'Last ned PDF');
      for (const said of ['Demo bedrift, eier', 'Demo FoU-partner, eier'])
        expect(agreement).toContain(said);
      expect(agreement.replace(/\s/gu, '')).toContain('120000');

      await page.getByRole('link', { name: `Følg søknaden: ${CALL}` }).click();
      await page.getByLabel('Vi har sendt søknaden').check();
      expect(page.url()).toContain(`avtale=${id}`);
      await page.getByLabel('Når ble den sendt?').fill('2026-11-02');
      await page.getByLabel('Hvor mye søker dere om?').fill('60 000');
      await button('Følg søknaden').click();
      await button('Merk som innvilget').click();
      await page.getByLabel('Dato for vedtaket').fill('2026-11-16');
      await page.getByLabel('Innvilget beløp').fill('60 000');
      await page.getByLabel('Støttegrunnlag i vedtaket').selectOption('de_minimis');
      await page.getByLabel('Kurs for 1 euro på vedtaksdagen').fill('11,52');
      await button('Lagre').click();
      await page.getByText('Støtten er innvilget.').waitFor();

      await page.goto(`${koble.origin}/bagatellstotte`);
      await page.getByText('Innovasjon Norge').first().waitFor();
      await page.getByText('60 000 kr').first().waitFor();
      const declaration = await pdfBehind(page, /PDF/);
      expect(declaration).toContain('Innovasjon Norge');
      expect(declaration.replace(/\s/gu, '')).toContain('60000');

      await open(PARTNER);
      await button('Arbeidet er i gang').click();
      await button('Ja, vi er i gang').click();
      await button('Alt er levert').click();
      await button('Ja, alt er levert').click();
      await page.locator('[aria-current="step"]').getByText('Levert').waitFor();
      await open(COMPANY);
      await button('Godkjenn leveransen').click();
      await button('Ja, godkjenn').click();
      for (const email of [COMPANY, PARTNER]) {
        await open(email);
        await page.getByLabel('Ble resultatet slik dere håpet?').selectOption('4');
        await page.getByLabel('Var samarbeidet godt?').selectOption('5');
        await page.getByLabel('Ville dere gjort det igjen?').selectOption('5');
        await button('Send vurderingen').click();
        await page.getByLabel('Ble resultatet slik dere håpet?').waitFor({ state: 'hidden' });
      }
      await page.locator('[aria-current="step"]').getByText('Vurdert').waitFor();
      expect(problems).toEqual([]);
      await page.close();
    },
  );

  async function accept(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Godta versjon 1' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Godta', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** What a PDF says that is behind a link, every run of white space as one space. */
  async function pdfBehind(page: Page, link: string | RegExp): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: link }).first().click(),
    ]);
    const bytes = new Uint8Array(await readFile(await download.path()));
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
    return text.replace(/\s+/gu, ' ');
  }

  async function offerOfPartner(): Promise<string> {
    const partner = await koble.client(PARTNER);
    const organisationId = (await partner.accounts.me.query())?.organisation?.id ?? '';
    const { id } = await koble.database.db
      .selectFrom('pilotOffer')
      .select('id')
      .where('organisationId', '=', organisationId)
      .where('state', '=', 'published')
      .where('priceOre', '>', 0)
      .orderBy('title')
      .limit(1)
      .executeTakeFirstOrThrow();
    return id;
  }
});
