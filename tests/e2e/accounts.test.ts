import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { DEMO_DAY } from '../support/demo-day';
import { useBrowser } from '../support/browser';
import { become as becomeIn, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';
const SEEKER = 'jobbsoker@koble.example';
const ADVISER = 'radgiver@koble.example';
const NEWCOMER = 'ny@koble.example';
/** Nobody's, with a right check digit. */
const UNKNOWN_NUMBER = '319999981';
const PASSWORD = 'et passord som er langt';

describe('people and their organisations in the browser', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('somebody makes an account, confirms the address, chooses a new password and signs in by a link', async () => {
    const { page, problems } = await visit();
    await page.goto(`${koble.origin}/varsler`);
    await page.getByRole('heading', { name: 'Logg inn', level: 1 }).waitFor();
    await inspect(page, 'sign-in');
    await signInOn(page, NEWCOMER, 'feil passord er det');
    await page.getByText('E-post eller passord er feil', { exact: false }).waitFor();
    await inspect(page, 'sign-in-wrong');

    await page.getByRole('link', { name: 'Lag konto' }).click();
    await page.getByLabel('Navn').fill('Demo-Nora Fiktivnes');
    await page.getByLabel('E-post').fill(NEWCOMER);
    await page.getByLabel('Passord', { exact: true }).fill(PASSWORD);
    await inspect(page, 'sign-up');
    await page.getByRole('button', { name: 'Lag konto' }).click();
    await page.getByRole('heading', { name: 'Se i e-posten din' }).waitFor();
    await inspect(page, 'sign-up-sent');
    await page.goto(await newestLink(NEWCOMER, 'verify-email'));
    await page.getByText('Adressen din er bekreftet', { exact: false }).waitFor();
    // The way back has come through the mail.
    await signInOn(page, NEWCOMER, PASSWORD);
    await page.getByRole('heading', { name: 'Varsler', level: 1 }).waitFor();
    await inspect(page, 'notifications-none');
    await leave(page);

    await page.goto(`${koble.origin}/glemt-passord`);
    await page.getByLabel('E-post').fill(NEWCOMER);
    await inspect(page, 'forgot-password');
    await page.getByRole('button', { name: 'Send lenke' }).click();
    await page.getByRole('heading', { name: 'Se i e-posten din' }).waitFor();
    const reset = await newestLink(NEWCOMER, 'reset-password');
    await page.goto(reset);
    await page.getByLabel('Nytt passord').fill(`${PASSWORD} og nytt`);
    await inspect(page, 'new-password');
    await page.getByRole('button', { name: 'Lagre passordet' }).click();
    await page.getByText('Det nye passordet er lagret', { exact: false }).waitFor();
    await page.goto(reset);
    await page.getByText('Lenken er brukt eller for gammel', { exact: false }).waitFor();

    await page.goto(`${koble.origin}/logg-inn?returnTo=%2Fmin-konto`);
    await page.getByLabel('E-post').fill(NEWCOMER);
    await page.getByRole('button', { name: 'Send meg en lenke i stedet' }).click();
    await page.getByRole('heading', { name: 'Se i e-posten din' }).waitFor();
    await inspect(page, 'sign-in-mailed');
    const link = await newestLink(NEWCOMER, '/logg-inn/lenke');
    // As a program that looks at mails does: that uses nothing up.
    await fetch(link);
    await page.goto(link);
    await page.getByRole('heading', { name: 'Logg inn med lenken', level: 1 }).waitFor();
    await inspect(page, 'sign-in-link');
    await page.getByRole('button', { name: 'Logg inn på Koble' }).click();
    await page.getByRole('heading', { name: 'Innlogging', level: 1 }).waitFor();
    await inspect(page, 'me');
    await leave(page);
    await page.goto(link);
    await page.getByRole('button', { name: 'Logg inn på Koble' }).click();
    await page.getByText('Lenken er brukt eller for gammel', { exact: false }).waitFor();
    expect(problems.filter((problem) => !problem.includes('401'))).toEqual([]);
  });

  test('somebody registers a company while the register is down, and invites a colleague who accepts', async () => {
    const { page, problems } = await visit(SEEKER);
    await page.goto(`${koble.origin}/registrer`);
    await page.getByLabel('Organisasjonsnummer').fill('123');
    await page.getByRole('button', { name: 'Hent' }).click();
    await page.getByText('Se etter tastefeil', { exact: false }).waitFor();
    await page.getByLabel('Organisasjonsnummer').fill(UNKNOWN_NUMBER);
    await page.getByRole('button', { name: 'Hent' }).click();
    await page.getByText('Enhetsregisteret svarer ikke', { exact: false }).waitFor();
    await page.getByLabel('Navn').fill('Fiktiv Finmekanikk AS');
    await page.getByLabel('Kommune').selectOption({ label: 'Levanger' });
    await page.getByLabel('Næring').selectOption({ label: 'Industri' });
    await inspect(page, 'register');
    await page.getByRole('button', { name: 'Registrer', exact: true }).click();
    await page.getByRole('heading', { name: 'Fiktiv Finmekanikk AS', level: 1 }).waitFor();
    await page.getByText('Ikke bekreftet').waitFor();
    await page.getByText('Gjør en annen til eier', { exact: false }).waitFor();

    await page.getByLabel('E-post').fill(COMPANY);
    await page.getByRole('button', { name: 'Send invitasjon' }).click();
    await page.getByText(`Invitasjonen er på vei til ${COMPANY}`, { exact: false }).waitFor();
    await inspect(page, 'organisation');
    const token = await newestToken();

    const other = await visit();
    await other.page.goto(`${koble.origin}/invitasjon?token=${token}`);
    await other.page.getByRole('heading', { name: 'Bli med i Fiktiv Finmekanikk AS' }).waitFor();
    await inspect(other.page, 'invitation');
    await other.page.getByRole('main').getByRole('link', { name: 'Logg inn' }).click();
    await signInOn(other.page, ADVISER);
    await other.page.getByRole('button', { name: 'Bli med i Fiktiv Finmekanikk AS' }).click();
    await other.page.getByText('sendt til en annen adresse', { exact: false }).waitFor();
    await inspect(other.page, 'invitation-other');
    await other.page.getByRole('button', { name: 'Logg ut og bytt bruker' }).click();
    await other.page.getByRole('main').getByRole('link', { name: 'Logg inn' }).click();
    await signInOn(other.page, COMPANY);
    await other.page.getByRole('button', { name: 'Bli med i Fiktiv Finmekanikk AS' }).click();
    await other.page
      .getByRole('heading', { name: 'Fiktiv Finmekanikk AS', level: 1, exact: true })
      .waitFor();
    await other.page.goto(`${koble.origin}/invitasjon?token=${token}`);
    await other.page.getByRole('heading', { name: 'gjelder ikke lenger' }).waitFor();

    await become(SEEKER);
    await page.goto(`${koble.origin}/organisasjon`);
    await actAs(page, 'Fiktiv Finmekanikk AS');
    await page.goto(`${koble.origin}/organisasjon`);
    const members = page.getByRole('region', { name: 'Hvem er med' });
    await members.getByRole('listitem').nth(1).waitFor();
    await members.getByRole('button', { name: 'Ta ut' }).click();
    await inspect(page, 'organisation-remove');
    await page.keyboard.press('Escape');
    await members.getByRole('button', { name: 'Avbryt' }).click();
    await members.getByRole('button', { name: 'Ta ut' }).click();
    await members.getByRole('button', { name: 'Ja, ta ut' }).click();
    await members.getByText('Personen er tatt ut').waitFor();
    expect(await members.getByRole('listitem').count()).toBe(1);
    expect(problems.concat(other.problems).filter((problem) => !/40[0-9]/.test(problem))).toEqual(
      [],
    );
  });

  test('an adviser acts for a client as long as it consents, under a banner on every page', async () => {
    const operator = (
      await (await koble.client(ADVISER)).accounts.choices.query()
    ).organisations.find(({ kind }) => kind === 'operator');
    const company = (
      await (await koble.client(COMPANY)).accounts.choices.query()
    ).organisations.find(({ kind }) => kind === 'company');
    if (operator === undefined || company === undefined) throw new Error('The demo lacks them');

    const { page, problems } = await visit(COMPANY);
    await page.goto(`${koble.origin}/organisasjon`);
    const consents = page.getByRole('region', { name: 'Rådgivere som kan handle for dere' });
    const choice = consents.getByLabel('Gi samtykke til en annen');
    await choice.locator('option', { hasText: operator.name }).waitFor({ state: 'attached' });
    await choice.selectOption(operator.id);
    await consents.getByRole('button', { name: 'Gi samtykke' }).click();
    await consents.getByText('Samtykket er gitt.').waitFor();

    await become(ADVISER);
    await page.goto(`${koble.origin}/klienter`);
    await page.getByRole('listitem').filter({ hasText: company.name }).waitFor();
    await inspect(page, 'clients');
    await page.getByRole('button', { name: `Handle for ${company.name}` }).click();
    const banner = page.getByText(`Du handler for ${company.name} som rådgiver`, { exact: false });
    await banner.waitFor();
    for (const path of ['/sok', '/mine-behov', '/organisasjon', '/slik-rangerer-vi']) {
      await page.goto(koble.origin + path);
      await banner.waitFor();
    }
    await inspect(page, 'acting-for-client');
    await page.goto(`${koble.origin}/organisasjon`);
    await page.getByRole('heading', { name: 'Hvem er med' }).waitFor();
    expect(await page.getByRole('button', { name: 'Send invitasjon' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Slutt å handle for' }).click();
    await banner.waitFor({ state: 'detached' });
    await openMenu(page);
    await page.getByRole('button', { name: company.name }).waitFor();
    await inspect(page, 'account-menu');
    expect(problems).toEqual([]);
  });

  test('somebody hears what is new as it happens, chooses what they hear of and stops the mails', async () => {
    const { page, problems } = await visit(COMPANY);
    await page.goto(`${koble.origin}/varsler`);
    await page.getByRole('heading', { name: 'Varsler', level: 1 }).waitFor();
    const before = await page.locator('.notification').count();
    const adviser = await koble.client(ADVISER);
    const { consents } = await adviser.accounts.organisation.query();
    for (const { id } of consents) await adviser.accounts.endConsent.mutate({ id });
    await adviser.accounts.askConsent.mutate({ number: await numberOf(COMPANY) });
    const mails = await koble.mails();
    await page.getByText('Dere er bedt om samtykke', { exact: false }).first().waitFor();
    expect(await page.locator('.notification').count()).toBeGreaterThan(before);
    await inspect(page, 'notifications');
    await page.getByRole('button', { name: 'Merk alle som lest' }).click();
    await page.getByText('Alt er lest.').waitFor();

    await page.getByRole('link', { name: 'Velg hva du får beskjed om' }).click();
    const messages = page.getByRole('group', { name: 'Meldinger' });
    await messages.getByLabel('E-post').selectOption('weekly');
    await page.getByText('Lagret.').waitFor();
    await inspect(page, 'notification-settings');
    await page.reload();
    expect(await messages.getByLabel('E-post').inputValue()).toBe('weekly');

    const stop = mails
      .map(({ text }) => /\/api\/mail\/stop\/(\S+)/.exec(text)?.[1])
      .find((token) => token !== undefined);
    await page.goto(`${koble.origin}/varsler/stopp?token=${stop ?? ''}`);
    await page.getByRole('button', { name: 'Ja, slutt å sende dem' }).click();
    await page.getByRole('heading', { name: 'Du får ikke flere slike e-poster' }).waitFor();
    await inspect(page, 'mail-stop');
    await page.goto(`${koble.origin}/varsler/stopp?token=x.y.z`);
    await page.getByRole('button', { name: 'Ja, slutt å sende dem' }).click();
    await page.getByRole('heading', { name: 'Lenken virker ikke' }).waitFor();
    expect(problems.filter((problem) => !problem.includes('400'))).toEqual([]);
  });

  test('somebody sees what is kept of them, takes it with them and deletes the account', async () => {
    const { page, problems } = await visit();
    await page.goto(`${koble.origin}/personvern`);
    await page.getByText('Vi bruker én informasjonskapsel', { exact: false }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Logg inn' }).click();
    await signInOn(page, NEWCOMER, `${PASSWORD} og nytt`);
    await page.getByRole('heading', { name: 'Personvern', level: 1 }).waitFor();
    await page.getByLabel('Navn', { exact: true }).fill('Demo-Nora Oppdiktet');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Lagret.').waitFor();
    await inspect(page, 'privacy');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^koble-\d{4}-\d\d-\d\d\.json$/);
    expect(readFileSync(await file.path(), 'utf8')).toContain('Demo-Nora Oppdiktet');

    await page.getByRole('button', { name: 'Slett kontoen min' }).click();
    await page.getByLabel('for å bekrefte', { exact: false }).fill('noen@andre.example');
    await page.getByRole('button', { name: 'Slett kontoen for godt' }).click();
    await page.getByText('Dette er ikke adressen til kontoen din.').waitFor();
    await inspect(page, 'privacy-delete');
    await page.getByLabel('for å bekrefte', { exact: false }).fill(NEWCOMER);
    await page.getByRole('button', { name: 'Slett kontoen for godt' }).click();
    await page.getByText('Kontoen din er slettet', { exact: false }).waitFor();
    await signInOn(page, NEWCOMER, `${PASSWORD} og nytt`);
    await page.getByText('E-post eller passord er feil', { exact: false }).waitFor();
    expect(problems.filter((problem) => !/40[01]/.test(problem))).toEqual([]);
  });

  test('a job seeker shuts a company out of their profile and lets it back in', async () => {
    const { page, problems } = await visit(SEEKER);
    await page.goto(`${koble.origin}/personvern`);
    await actAsSelf(page);
    await page.goto(`${koble.origin}/personvern`);
    const blocks = page.getByRole('region', { name: 'Bedrifter som ikke får se deg' });
    await blocks.getByLabel('Organisasjonsnummer').fill(await numberOf(COMPANY));
    await blocks.getByRole('button', { name: 'Steng ute' }).click();
    await blocks.getByRole('listitem').waitFor();
    await inspect(page, 'privacy-blocks');
    await blocks.getByRole('button', { name: 'Slipp til igjen' }).click();
    await blocks.getByText('Bedriften kan se deg igjen.').waitFor();
    expect(await blocks.getByRole('listitem').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('reads in English', async () => {
    const { page, problems } = await visit();
    await page.goto(`${koble.origin}/varsler/innstillinger?lang=en`);
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    await page.getByLabel('E-mail').fill(COMPANY);
    await page.getByLabel('Password', { exact: true }).fill('prøv-koble-demo');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: 'Choose what you hear about' }).waitFor();
    for (const [path, heading] of [
      ['/personvern', 'Privacy'],
      ['/varsler', 'Notifications'],
      ['/registrer', 'Register a company or partner'],
      ['/min-konto', 'Signing in'],
    ] as const) {
      await page.goto(`${koble.origin}${path}?lang=en`);
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    }
    await page.goto(`${koble.origin}/organisasjon?lang=en`);
    await page.getByRole('heading', { name: 'Who is here' }).waitFor();
    await inspect(page, 'organisation-en');
    expect(problems).toEqual([]);
  });

  /** A page of nobody's, or of somebody with a demo log-in. */
  async function visit(email?: string): Promise<{ page: Page; problems: string[] }> {
    await browser.context.clearCookies();
    if (email !== undefined) await become(email);
    const visited = await newPage(browser.context);
    await visited.page.clock.setFixedTime(DEMO_DAY);
    return visited;
  }

  const become = (email: string) => becomeIn(browser.context, koble, email);

  async function signInOn(page: Page, email: string, password = 'prøv-koble-demo'): Promise<void> {
    await page.getByLabel('E-post').fill(email);
    await page.getByLabel('Passord', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
  }

  async function openMenu(page: Page): Promise<void> {
    await page.locator('.account-menu summary').click();
    await page.getByRole('group', { name: 'Du handler som' }).waitFor();
  }

  async function leave(page: Page): Promise<void> {
    await openMenu(page);
    await page.getByRole('button', { name: 'Logg ut' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Logg inn' }).waitFor();
  }

  async function actAs(page: Page, name: string): Promise<void> {
    await openMenu(page);
    await page.getByRole('button', { name }).click();
    await page.locator('.account-menu:not([open])', { hasText: name }).waitFor();
  }

  async function actAsSelf(page: Page): Promise<void> {
    await openMenu(page);
    await page.getByRole('button', { name: 'Deg selv' }).click();
    await page.locator('.account-menu:not([open])').waitFor();
  }

  /** The link of a kind in the newest mail to somebody. */
  async function newestLink(email: string, kind: string): Promise<string> {
    let link: string | undefined;
    await expect
      .poll(async () => {
        const mails = await koble.mails();
        link = mails
          .filter(({ to }) => to.includes(email))
          .flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? [])
          .find((address) => address.includes(kind));
        return link;
      })
      .toBeDefined();
    return link ?? '';
  }

  /** The token of the newest invitation, which stands in its mail alone, on the way there. */
  async function newestToken(): Promise<string> {
    const { payload } = await koble.database.db
      .selectFrom('domainEvent')
      .select('payload')
      .where('kind', '=', 'invitation.made')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    return /"token":\s*"([^"]+)"/.exec(JSON.stringify(payload))?.[1] ?? '';
  }

  async function numberOf(email: string): Promise<string> {
    const { number } = await koble.database.db
      .selectFrom('organisation')
      .innerJoin('membership', 'membership.organisationId', 'organisation.id')
      .innerJoin('person', 'person.id', 'membership.personId')
      .select('organisation.number')
      .where('person.email', '=', email)
      .orderBy('membership.createdAt')
      .executeTakeFirstOrThrow();
    return number ?? '';
  }
});
