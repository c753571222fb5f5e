import { createHash } from 'node:crypto';
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

describe('a pilot that is negotiated', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();
  const become = (email: string) => becomeIn(browser.context, koble, email);

  test('is asked for where there is none, and what is too short to ask with is told', async () => {
    const offer = await offerOfPartner();
    const { page, problems } = await newPage(browser.context);
    await page.clock.setFixedTime(DEMO_DAY);
    await become(COMPANY);
    await page.goto(`${koble.origin}/avtaler`);
    await page.getByText('Dere har ingen avtaler ennå').waitFor();
    await inspect(page, 'agreements-none');
    await page.goto(`${koble.origin}/piloter/${offer.id}/foresporsel`);
    await page.getByLabel('Fortell kort hva dere vil prøve').fill('For kort');
    await page.getByRole('button', { name: 'Send forespørselen' }).click();
    await page.getByRole('link', { name: /^Skriv mellom 20 og 2000/ }).waitFor();
    await inspect(page, 'agreement-request');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('from the request over offer, counter-offer and new offer to a signed PDF', async () => {
    const offer = await offerOfPartner();
    const { page, problems } = await newPage(browser.context);
    await page.clock.setFixedTime(DEMO_DAY);
    const button = (name: string) => page.getByRole('button', { name, exact: true });

    await become(COMPANY);
    await page.goto(`${koble.origin}/piloter/${offer.id}`);
    await page.getByRole('link', { name: 'Be om tilbud' }).click();
    await page
      .getByLabel('Fortell kort hva dere vil prøve')
      .fill('Vi vil vite om en robot sveiser <b>delene</b> våre raskere enn vi gjør for hånd.');
    await page.getByLabel('Når vil dere begynne?').fill('2027-02-01');
    await button('Send forespørselen').click();
    await page.getByText('svarer med et tilbud eller et nei').waitFor();
    await page.getByText('14 dager igjen').waitFor();
    const id = page.url().split('/').at(-1) ?? '';

    await koble.mails();
    await become(PARTNER);
    await page.goto(`${koble.origin}/varsler`);
    await page.getByRole('link', { name: /spør om piloten/ }).click();
    await page.getByText('<b>delene</b>', { exact: false }).waitFor();
    await button('Skriv tilbud').click();
    await page.getByLabel('Forskertimer').fill('hundre');
    await button('Send tilbudet').click();
    await page.getByRole('link', { name: /^Skriv forskertimene som et helt tall/ }).waitFor();
    await inspect(page, 'agreement-terms-form');
    await page.getByLabel('Forskertimer').fill('100');
    await page.getByLabel('Pris uten mva.').fill('110 000');
    await button('Send tilbudet').click();
    await page.getByText('Sendt. Den andre har fått beskjed.').waitFor();

    await become(COMPANY);
    await page.goto(`${koble.origin}/avtaler/${id}`);
    await page.getByRole('heading', { name: 'Vilkårene, versjon 1' }).waitFor();
    await button('Foreslå noe annet').click();
    await page.getByLabel('Pris uten mva.').fill('90 000');
    await button('Send motbudet').click();
    await page.getByRole('heading', { name: 'Vilkårene, versjon 2' }).waitFor();

    await become(PARTNER);
    await page.goto(`${koble.origin}/avtaler/${id}`);
    await page.getByRole('heading', { name: 'Dette er endret fra versjon 1' }).waitFor();
    await page.locator('.changes ins').getByText('90 000 kr').waitFor();
    await inspect(page, 'agreement-countered');
    await button('Skriv nytt tilbud').click();
    await page.getByLabel('Pris uten mva.').fill('100 000');
    await button('Send det nye tilbudet').click();
    await page.getByRole('heading', { name: 'Vilkårene, versjon 3' }).waitFor();
    await accept(page, 3);
    await page.getByText(/^Dere har godtatt versjon 3/).waitFor();

    await become(COMPANY);
    await page.goto(`${koble.origin}/avtaler`);
    await page.getByRole('heading', { name: 'Venter på dere' }).waitFor();
    await inspect(page, 'agreements');
    await page.getByRole('link', { name: offer.title }).click();
    await accept(page, 3);
    await page.getByRole('heading', { name: 'Den signerte avtalen' }).waitFor();
    await inspect(page, 'agreement-accepted');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Last ned PDF' }).click(),
    ]);
    const bytes = await readFile(await download.path());
    const hash = createHash('sha256').update(bytes).digest('hex');
    await page.getByText(hash).waitFor();
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
      mergePages: true,
    });
    const read = text.replace(/\s+/gu, ' ');
    for (const said of ['versjon 3', 'Demo bedrift, eier', 'Demo FoU-partner, eier', '100 timer'])
      expect(read).toContain(said);
    expect(read.replace(/\s/gu, '')).toContain('100000');

    await button('Arbeidet er i gang').click();
    await button('Ja, vi er i gang').click();
    await page.locator('[aria-current="step"]').getByText('I gang').waitFor();
    const visitor = await fetch(`${koble.origin}/api/agreements/${id}.pdf`);
    expect(visitor.status).toBe(401);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('loses nothing of what is typed while a colleague is faster', async () => {
    const offer = await offerOfPartner(1);
    const company = await koble.client(COMPANY);
    const partner = await koble.client(PARTNER);
    const { id } = await company.agreements.request.mutate({
      offerId: offer.id,
      needId: null,
      message: 'Vi vil prøve dette på våre egne deler.',
      wishedStartOn: '2027-02-01',
    });
    const { nextTerms } = await partner.agreements.get.query({ id });
    if (nextTerms === null) throw new Error('the offer says something');
    await partner.agreements.layTerms.mutate({ id, version: 1, move: 'offer', terms: nextTerms });

    const { page } = await newPage(browser.context);
    await page.clock.setFixedTime(DEMO_DAY);
    await become(COMPANY);
    await page.goto(`${koble.origin}/avtaler/${id}`);
    await page.getByRole('button', { name: 'Foreslå noe annet' }).click();
    await page.getByLabel('Bedriftens egne timer').fill('77');
    await company.agreements.layTerms.mutate({
      id,
      version: 2,
      move: 'counter',
      terms: { ...nextTerms, nda: true },
    });
    await page.getByRole('button', { name: 'Send motbudet' }).click();
    await page.getByText(/^Det er ikke deres tur lenger/).waitFor();
    expect(await page.getByLabel('Bedriftens egne timer').inputValue()).toBe('77');
    await page.close();
  });

  async function accept(page: Page, version: number): Promise<void> {
    await page.getByRole('button', { name: `Godta versjon ${version}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Navnet ditt, rollen din').waitFor();
    await dialog.getByRole('button', { name: 'Godta', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async function offerOfPartner(nth = 0): Promise<{ id: string; title: string }> {
    const partner = await koble.client(PARTNER);
    const organisationId = (await partner.accounts.me.query())?.organisation?.id ?? '';
    return koble.database.db
      .selectFrom('pilotOffer')
      .select(['id', 'title'])
      .where('organisationId', '=', organisationId)
      .where('state', '=', 'published')
      .where('priceOre', '>', 0)
      .orderBy('title')
      .offset(nth)
      .limit(1)
      .executeTakeFirstOrThrow();
  }
});
