import { readListingDocuments } from '@koble/catalogue';
import type { Page, Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { DEMO_DAY } from '../support/demo-day';
import { useBrowser } from '../support/browser';
import { become as becomeIn, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';
const NEWCOMER = 'ny@koble.example';
const NAME = 'Demo-Kanari Fiktivnes';
const PHONE = '911 22 333';
const SALARY = '612345';
const PASSWORD = 'et passord som er langt';
const PASTED = `${NAME}, født 01.02.1990, tlf. ${PHONE}. Jeg er sveiser og CNC-operatør i Levanger, har
  truckførerbevis, har programmert robot, og snakker norsk og engelsk.`;
/** Whatever could tell who it is, or what nobody else is to know; that somebody is of a district lists all its municipalities. */
const SECRETS = [/kanari|fiktivnes/i, /911 ?22|22 ?333/, /612345/, /levanger/i, /"municipality":"/];

describe('a job seeker’s nameless profile in the browser', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();
  let id = '';

  test('somebody new makes one from a text, sees what a company sees, and keeps what is not saved', async () => {
    const { page, problems } = await visit();
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    await page.goto(`${koble.origin}/min-profil`);
    await page.getByRole('heading', { name: 'Logg inn', level: 1 }).waitFor();
    await makeAccount(page);
    await page.getByRole('heading', { name: 'Min profil', level: 1 }).waitFor();
    await inspect(page, 'profile-none');

    await page.getByRole('button', { name: 'Lagre profilen' }).click();
    const summary = page.locator('.ds-error-summary');
    await summary.getByRole('link', { name: 'Legg til mellom ett og fem yrker' }).click();
    expect(await page.locator(':focus').getAttribute('id')).toBe('occupations');
    await inspect(page, 'profile-problems');

    await page.getByLabel('Lim inn CV-tekst').fill(PASTED);
    await page.getByRole('button', { name: 'Finn yrker og kompetanse' }).click();
    await page.getByText(/Vi la til \d+ forslag/).waitFor();
    await page.getByRole('button', { name: 'Ta bort CNC-operatør' }).click();
    await page.getByRole('button', { name: 'Ta bort Truckførerbevis' }).waitFor();
    await addByKeyboard(page);

    await sayWhereAndWhen(page);
    await page.getByLabel('Lønnsønske').fill(SALARY);
    await page.getByLabel('Lønn per').selectOption('year');
    await page.getByLabel('Hold profilen skjult').check();

    // Another page and back: what was not saved is there, and the text is not.
    await page.goto(`${koble.origin}/personvern`);
    await page.goto(`${koble.origin}/min-profil`);
    await page.getByText('Endringene dine er ikke lagret ennå', { exact: false }).waitFor();
    expect(await page.getByLabel('Lønnsønske').inputValue()).toBe(SALARY);
    expect(await page.getByLabel('Lim inn CV-tekst').inputValue()).toBe('');
    const preview = page.getByRole('complementary', { name: 'Dette ser en bedrift' });
    await preview.getByText('Innherred').waitFor();
    await inspect(page, 'profile-written');
    const previewed = await preview.locator('dl').innerText();

    await page.getByRole('button', { name: 'Forkast endringene' }).click();
    expect(await page.getByLabel('Lønnsønske').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Angre' }).click();
    expect(await page.getByLabel('Lønnsønske').inputValue()).toBe(SALARY);

    await page.getByRole('button', { name: 'Lagre profilen' }).click();
    await page.getByText('Profilen er lagret.').waitFor();
    await page.getByRole('region', { name: 'Skjult' }).waitFor();
    id = await idOfNewcomer();
    expect(await cardFor(id)).toBeUndefined();

    await page.getByRole('button', { name: 'Vis profilen' }).click();
    await page.getByRole('region', { name: 'Vises for bedrifter' }).waitFor();
    await inspect(page, 'profile-shown');

    await become(COMPANY);
    await page.goto(`${koble.origin}/kandidater/${id}`);
    await page.getByText('Navnet vises først når begge har sagt ja.').waitFor();
    // To the letter, once the names of the codes have come.
    await expect.poll(() => page.locator('dl').first().innerText()).toBe(previewed);
    const seen = await page.locator('main').innerText();
    const documents = await readListingDocuments(koble.database.db, [`candidate_${id}`]);
    const answer = JSON.stringify(await cardFor(id));
    for (const secret of SECRETS)
      for (const text of [seen, answer, JSON.stringify(documents)])
        expect(text).not.toMatch(secret);
    for (const request of asked) expect(request.url()).not.toMatch(/kanari|333|612345|5037/i);
    expect(problems.filter((problem) => !problem.includes('401'))).toEqual([]);
    await page.close();
  });

  test('it is hidden, shown again and deleted, and a company finds it or not accordingly', async () => {
    const { page, problems } = await visit();
    await page.goto(`${koble.origin}/min-profil`);
    await signInOn(page);
    await page.getByRole('button', { name: 'Skjul profilen' }).click();
    await page.getByText('Profilen er skjult.', { exact: false }).waitFor();
    expect(await cardFor(id)).toBeUndefined();
    await page.getByRole('button', { name: 'Vis profilen' }).click();
    await page.getByText('Profilen vises for bedrifter igjen.').waitFor();
    expect(await cardFor(id)).toBeDefined();
    koble.clock.set('2026-12-01T09:00:00Z');
    await page.getByRole('button', { name: 'Profilen stemmer fortsatt' }).click();
    await page.getByText('1. juni 2027', { exact: false }).waitFor();
    koble.clock.set(DEMO_DAY);

    await page.getByRole('button', { name: 'Slett profilen' }).click();
    await page.getByRole('button', { name: 'Ja, slett profilen' }).click();
    await page.getByText('Profilen er slettet.').waitFor();
    expect(await page.getByLabel('Lønnsønske').inputValue()).toBe('');
    expect(await cardFor(id)).toBeUndefined();
    expect(problems.filter((problem) => !problem.includes('401'))).toEqual([]);
    await page.close();
  });

  test('whoever shows interest without a profile is led to it and back', async () => {
    const { page, problems } = await visit();
    const { id: role } = await koble.database.db
      .selectFrom('need')
      .select('id')
      .where('state', '=', 'published')
      .where('wantsPeople', '=', true)
      .where('source', '=', 'demo')
      .executeTakeFirstOrThrow();
    const address = `${koble.origin}/interesse/role/${role}`;
    await page.goto(address);
    await signInOn(page);
    await page.getByRole('link', { name: 'Lag profil og kom tilbake hit' }).click();
    await page.getByRole('heading', { name: 'Min profil', level: 1 }).waitFor();
    await page.getByLabel('Lim inn CV-tekst').fill('Sveiser med sveisesertifikat');
    await page.getByRole('button', { name: 'Finn yrker og kompetanse' }).click();
    await page.getByText(/Vi la til \d+ forslag/).waitFor();
    await sayWhereAndWhen(page);
    await page.getByRole('button', { name: 'Lagre profilen' }).click();
    await page.getByRole('link', { name: 'Gå tilbake til der du var' }).click();
    await page.waitForURL(address);
    await page.getByRole('progressbar').waitFor();
    expect(await page.getByText('Du har ingen profil ennå.').count()).toBe(0);
    expect(problems.filter((problem) => !problem.includes('401'))).toEqual([]);
    await page.close();
  });

  test.each([
    ['nn', 'Profilen min', 'Lagre profilen'],
    ['en', 'My profile', 'Save the profile'],
  ])('reads in %s', async (language, title, save) => {
    const { page } = await visit();
    await page.goto(`${koble.origin}/logg-inn?returnTo=${encodeURIComponent('/min-profil')}`);
    await signInOn(page);
    await page.getByRole('heading', { name: 'Min profil', level: 1 }).waitFor();
    await page.goto(`${koble.origin}/min-profil?lang=${language}`);
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await page.getByRole('button', { name: save }).waitFor();
    await page.close();
  });

  /** With no mouse: types, walks to the first suggestion and takes it, and takes it away again from its chip. */
  async function addByKeyboard(page: Page): Promise<void> {
    await page.getByLabel('Legg til kompetanse, sertifikat eller språk').focus();
    await page.keyboard.type('pneumat');
    const suggestions = page.getByRole('listbox').getByRole('option');
    await suggestions.first().waitFor();
    await page.keyboard.press('ArrowDown');
    const name = await suggestions.and(page.locator('[aria-selected=true]')).innerText();
    await page.keyboard.press('Enter');
    const chip = page.getByRole('button', { name: `Ta bort ${name}` });
    await chip.focus();
    await page.keyboard.press('Enter');
    await chip.waitFor({ state: 'detached' });
    // Beside the one that went, to go on from there.
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^Ta bort /);
  }

  async function sayWhereAndWhen(page: Page): Promise<void> {
    await page.getByLabel('Erfaring i faget').selectOption('long');
    await page.getByLabel('Kommunen du bor i').selectOption({ label: 'Levanger' });
    await page.getByLabel('På stedet').check();
    await page.getByLabel('Heltid').check();
  }

  async function makeAccount(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Lag konto' }).click();
    await page.getByLabel('Navn').fill(NAME);
    await page.getByLabel('E-post').fill(NEWCOMER);
    await page.getByLabel('Passord', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Lag konto' }).click();
    await page.getByRole('heading', { name: 'Se i e-posten din' }).waitFor();
    const [mail] = (await koble.mails()).filter(({ to }) => to === NEWCOMER);
    await page.goto(/http\S+verify-email\S+/.exec(mail?.text ?? '')?.[0] ?? '');
    await signInOn(page);
  }

  async function signInOn(page: Page): Promise<void> {
    await page.getByLabel('E-post').fill(NEWCOMER);
    await page.getByLabel('Passord', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
  }

  async function idOfNewcomer(): Promise<string> {
    const { id: found } = await koble.database.db
      .selectFrom('candidate')
      .innerJoin('person', 'person.id', 'candidate.personId')
      .select('candidate.id')
      .where('person.email', '=', NEWCOMER)
      .executeTakeFirstOrThrow();
    return found;
  }

  /** What the API answers a company; undefined where it finds nothing. */
  async function cardFor(candidateId: string) {
    const company = await koble.client(COMPANY);
    return company.candidates.card.query({ id: candidateId }).catch((error: unknown) => {
      expect(String(error)).toContain('NOT_FOUND');
      return undefined;
    });
  }

  /** A page of nobody's. */
  async function visit(): Promise<{ page: Page; problems: string[] }> {
    await browser.context.clearCookies();
    const visited = await newPage(browser.context);
    await visited.page.clock.setFixedTime(DEMO_DAY);
    return visited;
  }

  const become = (email: string) => becomeIn(browser.context, koble, email);
});
