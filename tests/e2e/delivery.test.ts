import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { DEMO_DAY } from '../support/demo-day';
import { useBrowser } from '../support/browser';
import { A_PDF } from '../support/file-examples';
import { become as becomeIn, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';
const PARTNER = 'partner@koble.example';
const OBJECTION = 'Vi savner tallene for den <b>tredje</b> delen.';

describe('a pilot that both have agreed on', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();
  const become = (email: string) => becomeIn(browser.context, koble, email);

  // Five people's turns at one long page.
  test('is worked on, sent back, approved and reviewed by both', { timeout: 240_000 }, async () => {
    const id = await agreedOn();
    const { page, problems } = await newPage(browser.context);
    page.setDefaultTimeout(15_000);
    await page.clock.setFixedTime(DEMO_DAY);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const open = async (email: string) => {
      await become(email);
      await page.goto(`${koble.origin}/avtaler/${id}`);
      await page.getByRole('heading', { name: 'Arbeidet', exact: true }).waitFor();
    };

    await become(PARTNER);
    await page.goto(`${koble.origin}/avtaler/${id}`);
    await button('Arbeidet er i gang').click();
    await button('Ja, vi er i gang').click();
    await page.getByRole('heading', { name: 'Arbeidet', exact: true }).waitFor();
    await page.getByRole('textbox', { name: 'Timer', exact: true }).fill('2,3');
    await button('Lagre timene').click();
    await page.getByText('Skriv hele eller halve timer, fra 0,5 til 24').waitFor();
    await page.getByRole('textbox', { name: 'Timer', exact: true }).fill('2,5');
    await page.getByLabel('Hva gjorde dere?').fill('Målte tiden');
    await button('Lagre timene').click();
    await page.getByText(/^2,5 av \d+ timer er brukt$/).waitFor();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'rapport.pdf', mimeType: 'application/pdf', buffer: A_PDF });
    const file = page.getByRole('link', { name: 'rapport.pdf' });
    await file.waitFor();
    await page
      .getByRole('button', { name: /^Merk som ferdig/ })
      .first()
      .click();
    await page.getByText(/^Ferdig /).waitFor();
    await inspect(page, 'delivery-running');
    const address = `${koble.origin}${(await file.getAttribute('href')) ?? ''}`;
    expect((await fetch(address)).status).toBe(401);
    await button('Alt er levert').click();
    await button('Ja, alt er levert').click();
    await page.getByText('Koble godkjenner aldri for noen', { exact: false }).waitFor();

    await open(COMPANY);
    await button('Noe mangler').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Hva mangler?').fill('For kort');
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    await dialog.getByText('Skriv mellom 20 og 1000 tegn', { exact: false }).waitFor();
    await dialog.getByRole('checkbox').first().check();
    await dialog.getByLabel('Hva mangler?').fill(OBJECTION);
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText(OBJECTION).waitFor();
    await page.locator('[aria-current="step"]').getByText('I gang').waitFor();

    await open(PARTNER);
    await page.getByText(OBJECTION).waitFor();
    await button('Alt er levert').click();
    await button('Ja, alt er levert').click();
    await page.locator('[aria-current="step"]').getByText('Levert').waitFor();

    await open(COMPANY);
    await button('Godkjenn leveransen').click();
    await button('Ja, godkjenn').click();
    await page.getByRole('heading', { name: 'Vurderinger' }).waitFor();
    await button('Send vurderingen').click();
    await page.getByText('Svar på alle tre spørsmålene').waitFor();
    await review('Godt arbeid med <i>robot</i>');
    await page.getByText(/^Takk\. Den andre ser den når begge har skrevet/).waitFor();

    await open(PARTNER);
    await page.getByRole('heading', { name: 'Vurderinger' }).waitFor();
    expect(await page.getByText('Godt arbeid').count()).toBe(0);
    await review('');
    await page.getByText('Godt arbeid med <i>robot</i>').waitFor();
    await page.locator('[aria-current="step"]').getByText('Vurdert').waitFor();
    await inspect(page, 'delivery-reviewed');
    expect(problems).toEqual([]);
    await page.close();

    async function review(text: string): Promise<void> {
      await page.getByLabel('Ble resultatet slik dere håpet?').selectOption('4');
      await page.getByLabel('Var samarbeidet godt?').selectOption('5');
      await page.getByLabel('Ville dere gjort det igjen?').selectOption('5');
      await page.getByLabel('Noen ord').fill(text);
      await button('Send vurderingen').click();
    }
  });

  test('is told of to anybody while both agree to the text, and gone when one takes it back', async () => {
    const id = await agreedOn();
    const partner = await koble.client(PARTNER);
    const company = await koble.client(COMPANY);
    await partner.agreements.start.mutate({ id, version: 4 });
    await partner.delivery.deliver.mutate({ id, version: 5 });
    await company.delivery.approve.mutate({ id, version: 6 });
    const { page, problems } = await newPage(browser.context);
    page.setDefaultTimeout(15_000);
    await page.clock.setFixedTime(DEMO_DAY);
    const button = (name: string) => page.getByRole('button', { name, exact: true });

    await become(PARTNER);
    await page.goto(`${koble.origin}/avtaler/${id}`);
    await button('Skriv om resultatet').click();
    await page.getByLabel('Hva var problemet?').fill('Bedriften telte <b>delene</b> for hånd.');
    await page.getByLabel('Hva ble gjort?').fill('Vi prøvde et kamera over kassene i tre uker.');
    await button('Lagre teksten').click();
    await page.getByText('Skriv mellom 20 og 1000 tegn').waitFor();
    await page.getByLabel('Hva ble resultatet?').fill('Kameraet telte riktig i ni av ti kasser.');
    await button('Lagre teksten').click();
    await agree();
    const result = `${koble.origin}/resultater/${id}`;
    expect((await fetch(result)).status).toBe(404);
    await become(COMPANY);
    await page.goto(`${koble.origin}/avtaler/${id}`);
    await agree();
    await page.getByText('Teksten er åpen for alle.').waitFor();
    await inspect(page, 'delivery-result');

    await browser.context.clearCookies();
    const answer = await fetch(result);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('&lt;b&gt;delene&lt;/b&gt;');
    await page.goto(`${koble.origin}/resultater`);
    await inspect(page, 'results');
    await page.locator('main li a').first().click();
    await page.getByText('Bedriften telte <b>delene</b> for hånd.').waitFor();
    await page.getByText('Ønsker ikke å bli navngitt').waitFor();
    await inspect(page, 'result');

    await become(COMPANY);
    await page.goto(`${koble.origin}/avtaler/${id}`);
    await button('Ta tilbake ja-et').click();
    await button('Ja, ta det tilbake').click();
    await button('Vis dette for alle').waitFor();
    expect((await fetch(result)).status).toBe(410);
    expect(problems).toEqual([]);
    await page.close();

    async function agree(): Promise<void> {
      await button('Vis dette for alle').click();
      await button('Ja, vis den').click();
      await button('Ta tilbake ja-et').waitFor();
    }
  });

  /** A pilot that the demo's company and partner have both accepted, by the API: the negotiation has a journey of its own. */
  async function agreedOn(): Promise<string> {
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
    return id;
  }
});
