import type { AgreementTerms } from '@koble/agreements/schema';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { DEMO_DAY } from '../support/demo-day';
import { useBrowser } from '../support/browser';
import { become as becomeIn, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';
const PARTNER = 'partner@koble.example';
const REASON = 'To av delene er <b>støpt</b>, og trenger lengre tid.';

describe('an agreement under way', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();
  const become = (email: string) => becomeIn(browser.context, koble, email);

  test('stays as it is when a change is refused or withdrawn', { timeout: 240_000 }, async () => {
    const { id } = await underWay();
    const { page, problems } = await newPage(browser.context);
    page.setDefaultTimeout(20_000);
    await page.clock.setFixedTime(DEMO_DAY);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const open = async (email: string) => {
      await become(email);
      await page.goto(`${koble.origin}/avtaler/${id}`);
      await page.getByRole('heading', { name: 'Endringer av avtalen' }).waitFor();
    };

    await open(PARTNER);
    await propose('12 uker', 'For kort');
    await page.getByRole('link', { name: 'Skriv mellom 10 og 1000 tegn', exact: false }).waitFor();
    await page.getByRole('link', { name: 'Skriv ukene som et helt tall', exact: false }).waitFor();
    await page.getByLabel('Hvorfor trengs endringen?').fill(REASON);
    await page.getByLabel('Varighet i uker').fill('30');
    await inspect(page, 'agreement-change-form');
    await button('Send forslaget').click();
    await page.getByRole('heading', { name: 'En endring er foreslått' }).waitFor();
    await page.getByText('Den må få et svar eller trekkes før dere kan levere').waitFor();
    expect(await button('Alt er levert').count()).toBe(0);

    await open(COMPANY);
    await page.getByText(REASON).waitFor();
    await inspect(page, 'agreement-change-open');
    await button('Si nei til endringen').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Noen ord til den andre').fill('Vi må ha svar før påske.');
    await dialog.getByRole('button', { name: 'Send svaret' }).click();
    await page.getByRole('heading', { name: 'Tidligere forslag' }).waitFor();
    await page.getByText('Vi må ha svar før påske.').waitFor();

    await open(PARTNER);
    await propose('28', REASON);
    await page.getByRole('heading', { name: 'En endring er foreslått' }).waitFor();
    await button('Trekk forslaget').click();
    await button('Ja, trekk det').click();
    await page.getByText('Trukket', { exact: true }).waitFor();
    expect(problems).toEqual([]);
    await page.close();

    async function propose(weeks: string, reason: string): Promise<void> {
      await button('Foreslå en endring').click();
      await page.getByLabel('Hvorfor trengs endringen?').fill(reason);
      await page.getByLabel('Varighet i uker').fill(weeks);
      await button('Send forslaget').click();
    }
  });

  test('is changed when both agree, with an addendum', { timeout: 240_000 }, async () => {
    const { id, terms } = await underWay();
    const { page, problems } = await newPage(browser.context);
    page.setDefaultTimeout(20_000);
    await page.clock.setFixedTime(DEMO_DAY);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await become(PARTNER);
    await page.goto(`${koble.origin}/avtaler/${id}`);
    await button('Foreslå en endring').click();
    await page.getByLabel('Hvorfor trengs endringen?').fill(REASON);
    await page.getByLabel('Varighet i uker').fill(String(terms.weeks + 8));
    await button('Send forslaget').click();
    await page.getByText('Sendt. Den andre har fått beskjed.').waitFor();

    await become(COMPANY);
    await page.goto(`${koble.origin}/avtaler/${id}`);
    // By the keyboard alone: the question takes the focus.
    await button('Si ja til endringen').focus();
    await page.keyboard.press('Enter');
    await button('Ja, endre avtalen').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Vilkårene, versjon 2' }).waitFor();
    await page.getByText('Tillegg nr. 1, versjon 2 av vilkårene').waitFor();
    const weeks = `${terms.weeks + 8} uker`;
    const addendum = await pdfBehind(page, 'Last ned tillegg nr. 1 som PDF');
    for (const said of [
      'Tillegg nr. 1 til avtale nr.',
      REASON,
      'Dette er endret fra versjon 1',
      weeks,
      'Demo bedrift, eier',
      'Demo FoU-partner, eier',
    ])
      expect(addendum).toContain(said);
    expect(await pdfBehind(page, 'Last ned PDF')).not.toContain(weeks);
    await inspect(page, 'agreement-change-agreed');
    expect(problems).toEqual([]);
    await page.close();
  });

  /** What a PDF says that is behind a link, every run of white space as one space. */
  async function pdfBehind(page: Page, link: string): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: link, exact: true }).click(),
    ]);
    const bytes = new Uint8Array(await readFile(await download.path()));
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
    return text.replace(/\s+/gu, ' ');
  }

  /** A pilot of the demo's company and partner that has begun, by the API: the negotiation has a journey of its own. */
  async function underWay(): Promise<{ id: string; terms: AgreementTerms }> {
    const company = await koble.client(COMPANY);
    const partner = await koble.client(PARTNER);
    const organisationId = (await partner.accounts.me.query())?.organisation?.id ?? '';
    const offer = await koble.database.db
      .selectFrom('pilotOffer')
      .select('id')
      .where('organisationId', '=', organisationId)
      .where('state', '=', 'published')
      .orderBy('title')
      .limit(1)
      .executeTakeFirstOrThrow();
    const { id } = await company.agreements.request.mutate({
      offerId: offer.id,
      needId: null,
      message: 'Vi vil prøve dette på våre egne deler.',
      wishedStartOn: '2027-02-01',
    });
    const { nextTerms } = await partner.agreements.get.query({ id });
    if (nextTerms === null) throw new Error('the offer says something');
    await partner.agreements.layTerms.mutate({ id, version: 1, move: 'offer', terms: nextTerms });
    await partner.agreements.accept.mutate({ id, termsNumber: 1 });
    await company.agreements.accept.mutate({ id, termsNumber: 1 });
    await partner.agreements.start.mutate({ id, version: 4 });
    return { id, terms: nextTerms };
  }
});
