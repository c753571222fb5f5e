import { noticePlans } from '@koble/plans';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aNeed } from '../support/need-examples';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { become, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';
const ADVISER = 'radgiver@koble.example';
const TITLE = 'Vi vil sveise med robot (demo)';

describe('a plan', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();
  let needId: string;
  let operator: string;

  beforeAll(async () => {
    const company = await koble.client(COMPANY);
    const wants = ['people', 'pilot', 'funding'] as const;
    const need = aNeed({ wants: [...wants], openings: 1, startsOn: null });
    ({ id: needId } = await company.needs.publish.mutate(need));
    operator = await letAdviserAct();
  });
  // Each open page keeps a connection for news, and a browser has six of them for one server.
  afterEach(() => Promise.all(browser.context.pages().map((page) => page.close())));

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const noteOf = (page: Page) => page.getByRole('textbox', { name: 'Notat' });

  test('is chosen among bundles side by side, where the best of each line says so in words', async () => {
    await become(browser.context, koble, COMPANY);
    const { page, problems } = await newPage(browser.context);
    await page.goto(`${koble.origin}/behov/resultat?behov=${needId}`);
    const comparison = page.getByRole('table');
    await comparison.getByRole('rowheader', { name: 'Dere betaler' }).waitFor();
    expect(await comparison.getByText('best', { exact: true }).count()).toBeGreaterThan(0);
    await inspect(page, 'bundles-compared');
    expect(problems).toEqual([]);
  });

  test('is made of a bundle, with what is to be done by when, and is the same one when it is saved again', async () => {
    await become(browser.context, koble, COMPANY);
    const { page, problems } = await newPage(browser.context);
    await savePlan(page);
    await inspect(page, 'plan');
    await page.getByText('Send søknaden om støtte').waitFor();
    await page.getByRole('checkbox', { name: 'Spør personen' }).check();
    await page.getByText('av Demo bedrift').waitFor();
    await page.getByRole('checkbox', { name: 'Spør personen' }).uncheck();
    await page.getByText('0 av 5 er gjort').waitFor();
    await button(page, 'Legg til en oppgave').click();
    await button(page, 'Lagre').click();
    await page.getByText('Skriv minst 2 tegn.').waitFor();
    await page.getByLabel('Hva skal gjøres?').fill('<b>Ring</b> banken');
    await page.getByLabel('Frist', { exact: true }).fill('2027-01-20');
    await page.getByLabel('Hvem gjør det?').selectOption({ label: 'Demo bedrift' });
    await button(page, 'Lagre').click();
    await page.getByText('Frist 20. januar 2027 · Demo bedrift gjør det').waitFor();
    const address = page.url();
    await savePlan(page);
    expect(page.url()).toBe(address);
    await page.goto(`${koble.origin}/planer`);
    await page.getByRole('link', { name: TITLE }).waitFor();
    await inspect(page, 'plans');
    expect(problems).toEqual([]);
  });

  test('says what has changed, old to new with the money beside, and takes it over', async () => {
    await become(browser.context, koble, COMPANY);
    const { page, problems } = await newPage(browser.context);
    await savePlan(page);
    await dearer();
    await noticePlans(koble.database.db, koble.clock.now());
    await page.reload();
    await page.getByText('Dette er endret siden dere lagret planen').waitFor();
    await page.getByText(/Pris: .+ kr → .+ kr/).waitFor();
    await page.getByRole('columnheader', { name: 'Nå' }).waitFor();
    await inspect(page, 'plan-changed');
    await koble.mails();
    const { page: news } = await newPage(browser.context);
    await news.goto(`${koble.origin}/varsler`);
    await news.getByRole('link', { name: /endret i planen «Vi vil sveise/ }).click();
    await news.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    await button(page, 'Bruk det nye i planen').click();
    await page.getByText('Dette er endret siden dere lagret planen').waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });

  test('keeps what the second of two has typed when the first was faster', async () => {
    await become(browser.context, koble, COMPANY);
    const { page } = await newPage(browser.context);
    await savePlan(page);
    await button(page, 'Endre navn og notat').click();
    await noteOf(page).fill('Mitt notat');
    const company = await koble.client(COMPANY);
    const [plan] = await company.plans.list.query();
    const { id, version, title } = await company.plans.get.query({ id: plan?.id ?? '' });
    await company.plans.change.mutate({ id, version, title, note: 'Kollegaens notat' });
    await button(page, 'Lagre').click();
    await page.getByText('Planen er endret i mellomtiden.').waitFor();
    expect(await noteOf(page).inputValue()).toBe('Mitt notat');
    await page.getByText('Kollegaens notat').waitFor();
    await button(page, 'Lagre').click();
    await page.getByRole('main').getByText('Mitt notat').waitFor();
  });

  test('is read and ticked off by the adviser it is shared with, until that is taken back', async () => {
    await become(browser.context, koble, COMPANY);
    const { page } = await newPage(browser.context);
    await savePlan(page);
    const address = page.url();
    await button(page, `Del med ${operator}`).click();
    await page.getByText(`Delt med ${operator}.`).waitFor();

    await become(browser.context, koble, ADVISER);
    const { page: adviser, problems } = await newPage(browser.context);
    await adviser.goto(`${koble.origin}/planer`);
    await adviser.getByRole('link', { name: TITLE }).click();
    await adviser.getByRole('checkbox', { name: 'Spør forskningspartneren' }).check();
    await adviser.getByText(/Gjort .+ av /).waitFor();
    expect(await button(adviser, /Endre|Slett|Del med/).count()).toBe(0);
    await inspect(adviser, 'plan-adviser');
    expect(problems).toEqual([]);

    await become(browser.context, koble, COMPANY);
    const { page: again } = await newPage(browser.context);
    await again.goto(address);
    await again.getByText(`av rådgiver hos ${operator}`).waitFor();
    await button(again, 'Slutt å dele').click();
    await button(again, `Del med ${operator}`).waitFor();
    await become(browser.context, koble, ADVISER);
    const { page: shut } = await newPage(browser.context);
    await shut.goto(address);
    await shut.getByRole('heading', { name: 'Vi finner ikke siden' }).waitFor();
  });

  test('is taken along as PDF and CSV, nameless, and by nobody else', async () => {
    const company = await koble.client(COMPANY);
    const [plan] = await company.plans.list.query();
    const read = async (format: string, email?: string) => {
      const headers = email === undefined ? {} : { cookie: await koble.signIn(email) };
      return fetch(`${koble.origin}/api/plans/${plan?.id ?? ''}.${format}`, { headers });
    };
    const pdf = await read('pdf?lang=nb', COMPANY);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('cache-control')).toBe('private, no-store');
    const document = await getDocumentProxy(new Uint8Array(await pdf.arrayBuffer()));
    const { text } = await extractText(document, { mergePages: true });
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Send søknaden om støtte');
    expect(text).toContain('uten navn');
    const csv = await (await read('csv?lang=en', COMPANY)).text();
    expect(csv).toContain('Send the application for funding');
    const names = await koble.database.db.selectFrom('person').select('name').execute();
    const strangers = names.map(({ name }) => name).filter((name) => name !== 'Demo bedrift');
    expect(strangers.filter((name) => text.includes(name) || csv.includes(name))).toEqual([]);
    expect((await read('pdf')).status).toBe(401);
    expect((await read('csv', 'partner@koble.example')).status).toBe(403);
    expect((await read('csv', ADVISER)).status).toBe(404);
    expect((await read('pdf?lang=xx', COMPANY)).status).toBe(400);
  });

  async function savePlan(page: Page): Promise<void> {
    await page.goto(`${koble.origin}/behov/resultat?behov=${needId}`);
    await button(page, 'Lagre som plan').first().click();
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  }

  /** The pilots of every plan cost more. */
  async function dearer(): Promise<void> {
    const { db } = koble.database;
    await db
      .updateTable('pilotOffer')
      .set(({ eb }) => ({ priceOre: eb('priceOre', '+', 1_000_000) }))
      .where('id', 'in', db.selectFrom('planPart').select('partId').where('kind', '=', 'pilot'))
      .execute();
  }

  /** The demo company lets the demo adviser's operator act for it; gives what that is called. */
  async function letAdviserAct(): Promise<string> {
    const { db } = koble.database;
    const memberOf = (email: string) =>
      db
        .selectFrom('membership')
        .innerJoin('person', 'person.id', 'membership.personId')
        .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
        .select(['organisation.id', 'organisation.name', 'personId'])
        .where('person.email', '=', email)
        .executeTakeFirstOrThrow();
    const company = await memberOf(COMPANY);
    const { id: operatorId, name } = await memberOf(ADVISER);
    await db
      .insertInto('clientConsent')
      .values({
        companyId: company.id,
        operatorId,
        givenBy: company.personId,
        givenAt: koble.clock.now(),
      })
      .execute();
    return name;
  }
});
