import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { DEMO_DAY } from '../support/demo-day';
import { useBrowser } from '../support/browser';
import { aNeed } from '../support/need-examples';
import { answersTo } from './support/answers-to';
import { become, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';
const NEWCOMER = 'reisende@koble.example';
const NAME = 'Demo-Kanari Fiktivnes';
const PASSWORD = 'et passord som er langt';
const ROLE = 'Krystallkulesveiser (demo)';
const WHY = 'Jeg har sveist i mange år og vil lære å programmere robot.';
/** What tells who it is: nobody at the company reads it before both have said yes. */
const WHO = /kanari|fiktivnes|reisende@/i;

describe('a job seeker from the first search to an introduction', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const seekers = useBrowser();
  const companies = useBrowser();

  test('a visitor hears of a role by mail, makes an account and a nameless profile from it, and meets the company', async () => {
    const { page, problems } = await open(seekers);
    await onPhone(page);
    await saveSearch(page);
    await confirmSearch(page);
    const needId = await publishRole();
    await followAlert(page, needId);
    await makeAccount(page);
    await makeProfile(page, needId);
    const address = await showInterest(page);

    const company = await open(companies);
    await become(companies.context, koble, COMPANY);
    const answersBefore = await answersTo(company.page);
    await readInbox(company.page);
    expect(await company.page.locator('main').innerText()).not.toMatch(/Verdal/);
    const answers = await answersBefore();
    expect(answers.join()).toContain(ROLE);
    for (const answer of answers) expect(answer).not.toMatch(WHO);
    // Not reloaded: what the company does is told to the page that is open.
    await page.getByText('Lest', { exact: true }).first().waitFor();
    await sayYes(company.page);

    await seeIntroduced(page, address);
    // Listened to in the same way, it is heard now.
    const answersAfter = await answersTo(company.page);
    await company.page.getByRole('button', { name: 'Vis navn' }).click();
    await company.page.getByText(NAME).first().waitFor();
    expect((await answersAfter()).join()).toMatch(WHO);
    expect(await company.page.getByRole('link', { name: NEWCOMER }).count()).toBe(1);
    for (const { to, text } of await koble.mails())
      if (!to.includes(NEWCOMER)) expect(text).not.toMatch(WHO);
    // Nobody is signed in at first, which is what the browser writes of a 401.
    expect(problems.filter((problem) => !problem.includes('401'))).toEqual([]);
    expect(company.problems).toEqual([]);
  });

  async function saveSearch(page: Page): Promise<void> {
    await page.goto(`${koble.origin}/sok?type=role&v=1`);
    const words = page.getByRole('combobox', { name: 'Søk etter rolle' });
    await words.fill('krystallkulesveiser');
    await words.press('Enter');
    await page.getByText('Dette kan hjelpe:').waitFor();
    await page.getByRole('link', { name: 'Lagre som varsel' }).last().click();
    await page.getByLabel('E-posten din').fill(NEWCOMER);
    await page.getByLabel('Straks').check();
    await look(page, 'journey-save');
    await page.getByLabel('E-posten din').press('Enter');
    await page.getByRole('heading', { name: 'Sjekk e-posten' }).waitFor();
    expect(await page.locator(':focus').innerText()).toBe('Sjekk e-posten');
    await look(page, 'journey-check-mail');
  }

  async function confirmSearch(page: Page): Promise<void> {
    await page.goto(await linkTo('/sok/varsler/bekreft'));
    await page.getByRole('button', { name: 'Bekreft varselet' }).press('Enter');
    await page.getByRole('heading', { name: 'Varselet er på' }).waitFor();
    await look(page, 'journey-confirmed');
  }

  async function publishRole(): Promise<string> {
    const company = await koble.client(COMPANY);
    const { id } = await company.needs.publish.mutate(aNeed({ title: ROLE, wants: ['people'] }));
    await koble.sync.drain();
    return id;
  }

  async function followAlert(page: Page, needId: string): Promise<void> {
    await page.goto(await linkTo(`/roller/${needId}`));
    await page.getByRole('heading', { name: ROLE, level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Logg inn for å vise interesse' }).waitFor();
    await look(page, 'journey-role-visitor');
    await page.getByRole('link', { name: 'Lag en profil uten navn' }).click();
    await page.getByRole('heading', { name: 'Logg inn', level: 1 }).waitFor();
    await look(page, 'journey-sign-in');
  }

  async function makeAccount(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Lag konto' }).click();
    await page.getByLabel('Navn').fill(NAME);
    await page.getByLabel('E-post').fill(NEWCOMER);
    await page.getByLabel('Passord', { exact: true }).fill(PASSWORD);
    await look(page, 'journey-sign-up');
    await page.getByLabel('Passord', { exact: true }).press('Enter');
    await page.getByRole('heading', { name: 'Se i e-posten din' }).waitFor();
    await look(page, 'journey-sign-up-mail');
    await page.goto(await linkTo('verify-email'));
    await page.getByLabel('E-post').fill(NEWCOMER);
    await page.getByLabel('Passord', { exact: true }).fill(PASSWORD);
    await look(page, 'journey-verified');
    await page.getByLabel('Passord', { exact: true }).press('Enter');
  }

  async function makeProfile(page: Page, needId: string): Promise<void> {
    await page.getByRole('heading', { name: 'Min profil', level: 1 }).waitFor();
    await page.getByLabel('Lim inn CV-tekst').fill('Sveiser med sveisesertifikat og robot');
    await page.getByRole('button', { name: 'Finn yrker og kompetanse' }).click();
    await page.getByText(/Vi la til \d+ forslag/).waitFor();
    await page.getByLabel('Erfaring i faget').selectOption('long');
    await page.getByLabel('Kommunen du bor i').selectOption({ label: 'Verdal' });
    await page.getByLabel('På stedet').check();
    await page.getByLabel('Heltid').check();
    await page.getByRole('button', { name: 'Lagre profilen' }).press('Enter');
    await page.getByText('Profilen er lagret.').waitFor();
    await look(page, 'journey-profile');
    await page.getByRole('link', { name: 'Gå tilbake til der du var' }).click();
    await page.waitForURL(`${koble.origin}/roller/${needId}`);
    await page.getByRole('link', { name: 'Vis interesse' }).waitFor();
    await look(page, 'journey-role-fits');
  }

  /** Gives the address of what was sent. */
  async function showInterest(page: Page): Promise<string> {
    await page.getByRole('link', { name: 'Vis interesse' }).click();
    await page
      .getByText('Vi har krysset av det som står i profilen din.', { exact: false })
      .waitFor();
    await page.getByRole('checkbox', { name: 'Robotikk' }).press('Space');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await page.getByRole('checkbox', { name: 'Robotikk' }).press('Space');
    await page.getByLabel('Kort om hvordan: Sveising').fill('Fagbrev og ti år i verksted');
    await look(page, 'journey-criteria');
    await page.getByRole('button', { name: 'Neste' }).press('Enter');
    await page.getByLabel('Med egne ord').fill(WHY);
    await page.getByText('Lagret som kladd').waitFor();
    await look(page, 'journey-why');
    await page.getByRole('button', { name: 'Neste' }).press('Enter');
    await page.getByRole('heading', { name: 'Se over og send', level: 1 }).waitFor();
    await look(page, 'journey-consent');
    await page.getByRole('button', { name: 'Send og si ja' }).press('Enter');
    await page.getByRole('heading', { name: 'Henvendelsen er sendt' }).waitFor();
    await look(page, 'journey-sent');
    await page.getByRole('link', { name: 'Se henvendelsen' }).click();
    await page.getByText('Venter på svar, senest', { exact: false }).waitFor();
    await look(page, 'journey-waiting');
    return page.url();
  }

  async function readInbox(page: Page): Promise<void> {
    const told = `En jobbsøker er interessert i «${ROLE}»`;
    expect(await mailTo(COMPANY, told)).toContain('/henvendelser/');
    await page.goto(`${koble.origin}/varsler`);
    await page.getByText(told).waitFor();
    await inspect(page, 'journey-company-told');
    await page.goto(`${koble.origin}/innboks`);
    const row = page.getByRole('listitem').filter({ hasText: ROLE });
    await row.getByText(WHY).waitFor();
    await row.getByText('2 av 2 oppfylt').waitFor();
    await inspect(page, 'journey-company-inbox');
    await row.getByRole('heading').getByRole('link').click();
    await page.getByText('Navnene vises når begge har sagt ja.').waitFor();
    await inspect(page, 'journey-company-card');
  }

  async function sayYes(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Interessert' }).click();
    await page.getByRole('button', { name: 'Ja, jeg er interessert' }).click();
    await page.getByText('Begge har sagt ja. Skriv til hverandre', { exact: false }).waitFor();
  }

  async function seeIntroduced(page: Page, address: string): Promise<void> {
    const told = `Begge har sagt ja til å snakke om «${ROLE}»`;
    expect(await mailTo(NEWCOMER, told)).toContain(address);
    await page.getByText('Begge har sagt ja. Skriv til hverandre', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Vis navn' }).click();
    await page.getByText('Vist nå. Det er skrevet ned.').waitFor();
    await page.getByRole('link', { name: COMPANY }).waitFor();
    await look(page, 'journey-introduced');
    await page.goto(`${koble.origin}/varsler`);
    await page.getByText(told, { exact: false }).waitFor();
    await look(page, 'journey-told');
    await page.goto(`${koble.origin}/henvendelser`);
    await page.getByText('Ja fra begge').first().waitFor();
    await look(page, 'journey-list');
  }

  /** What the newest mail to somebody says that says this. */
  async function mailTo(to: string, words: string): Promise<string> {
    const mail = (await koble.mails()).find(
      (one) => one.to.includes(to) && (one.text.includes(words) || one.subject.includes(words)),
    );
    if (mail === undefined) throw new Error(`No mail to ${to} says «${words}»`);
    return mail.text;
  }

  async function linkTo(path: string): Promise<string> {
    const links = (await mailTo(NEWCOMER, path)).match(/https?:\/\/\S+/g) ?? [];
    return links.find((url) => url.includes(path)) ?? '';
  }

  /** A page on the day of the demo, whatever day it is here. */
  async function open({ context }: typeof seekers) {
    const opened = await newPage(context);
    await opened.page.clock.setFixedTime(DEMO_DAY);
    return opened;
  }

  /** Looks at both widths, and goes on on a phone. */
  async function look(page: Page, name: string): Promise<void> {
    await inspect(page, name);
    await onPhone(page);
  }

  const onPhone = (page: Page) => page.setViewportSize({ width: 390, height: 844 });
});
