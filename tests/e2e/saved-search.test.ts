import { addDays, osloDate } from '@koble/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { aNeed } from '../support/need-examples';
import { become, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';
const SEEKER = 'jobbsoker@koble.example';
const VISITOR = 'ukjent@koble.example';

describe('saved searches in the browser', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('somebody with an account saves a search, changes, pauses and renews it, and has a deleted one back', async () => {
    await become(browser.context, koble, SEEKER);
    const { page, problems } = await newPage(browser.context);
    await page.goto(`${koble.origin}/sok/varsler`);
    await page.getByRole('heading', { name: 'Du har ingen lagrede søk' }).waitFor();
    await inspect(page, 'alerts-none');
    await page.getByRole('main').getByRole('link', { name: 'Til søket' }).click();
    await page.getByRole('button', { name: 'Støtteordninger' }).click();
    await page.getByText('Skriv et ord eller velg et filter', { exact: false }).waitFor();
    expect(await page.getByRole('link', { name: 'Lagre som varsel' }).count()).toBe(0);

    await page.goto(`${koble.origin}/sok?q=sveiser&type=role&sted=5037&radius=50&v=1`);
    await page.getByText('Vil du ha varsel ved nye treff?').waitFor();
    await inspect(page, 'search-watch');
    await page.getByRole('link', { name: 'Lagre som varsel' }).first().click();
    await page.getByRole('heading', { name: 'Lagre som varsel', level: 1 }).waitFor();
    await page.getByText(/Så mye kan du vente deg: .+ · \d+ åp(en|ne) nå/).waitFor();
    const name = page.getByLabel('Navn på søket');
    expect(await name.inputValue()).toBe('sveiser · Roller · Levanger · 50 km');
    await inspect(page, 'alert-save');
    await name.fill('Sveisejobb');
    await page.getByLabel('Straks').check();
    await name.press('Enter');
    await page.getByText('Søket er lagret.').waitFor();
    const card = cardOf(page, 'Sveisejobb');
    await card.getByText('Aktiv').waitFor();
    await card.getByText('E-post straks').waitFor();

    await card.getByRole('link', { name: 'Se treff' }).click();
    await page.getByRole('button', { name: 'Ta bort Levanger · 50 km' }).click();
    await page.getByRole('link', { name: 'Lagre som varsel' }).first().click();
    await page.getByRole('heading', { name: 'Endre lagret søk', level: 1 }).waitFor();
    expect(await name.inputValue()).toBe('Sveisejobb');
    await inspect(page, 'alert-change');
    await page.getByLabel('Ukentlig').check();
    await page.getByRole('button', { name: 'Lagre endringene' }).click();
    await page.getByText('Endringene er lagret.').waitFor();
    await card.getByText('sveiser · Roller', { exact: true }).waitFor();
    await card.getByText('E-post ukentlig').waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'Varer til' }).count()).toBe(1);

    await card.getByRole('button', { name: 'Sett på pause' }).click();
    await card.getByText('På pause', { exact: true }).waitFor();
    await card.getByRole('button', { name: 'Forny i 90 dager' }).click();
    await card.getByRole('button', { name: 'Slett' }).click();
    await page.getByText('«Sveisejobb» er slettet.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('alerts');
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByText('«Sveisejobb» er tilbake.').waitFor();
    await card.getByText('På pause', { exact: true }).waitFor();
    await inspect(page, 'alerts-restored');
    await card.getByRole('button', { name: 'Fortsett' }).click();
    await card.getByText('Aktiv').waitFor();
    expect(problems).toEqual([]);
  });

  test('a visitor saves a search with an address alone, hears of a new role, wants no more of it and stops the mails', async () => {
    await browser.context.clearCookies();
    const { page, problems } = await newPage(browser.context);
    await page.goto(`${koble.origin}/sok/varsler`);
    await page.getByRole('heading', { name: 'Her ligger søkene du har lagret' }).waitFor();
    await inspect(page, 'alerts-visitor');
    for (const [language, heading] of [
      ['nn', 'Her ligg søka du har lagra'],
      ['en', 'Your saved searches are here'],
    ] as const) {
      await page.goto(`${koble.origin}/sok/varsler?lang=${language}`);
      await page.getByRole('heading', { name: heading }).waitFor();
    }
    await page.goto(`${koble.origin}/sok?q=krystallkulepusser&type=role&v=1`);
    await page.getByText('Dette kan hjelpe:').waitFor();
    await inspect(page, 'search-watch-zero');
    await page.getByRole('link', { name: 'Lagre som varsel' }).last().click();
    await page.getByText('Sjeldnere enn én i uka', { exact: false }).waitFor();
    await page.getByLabel('E-posten din').fill(VISITOR);
    await page.getByLabel('Straks').check();
    await inspect(page, 'alert-by-mail');
    await page.getByRole('button', { name: 'Send meg lenken' }).click();
    await page.getByRole('heading', { name: 'Sjekk e-posten' }).waitFor();
    await page.getByText(/be om en ny om [01]:\d\d/).waitFor();
    await inspect(page, 'alert-check-mail');

    const link = await newestLink(VISITOR, '/sok/varsler/bekreft');
    // As a program that looks at mails does: that confirms nothing.
    await fetch(link);
    await page.goto(link);
    await page.getByRole('heading', { name: 'Bekreft varselet', level: 1 }).waitFor();
    await inspect(page, 'alert-confirm');
    await page.getByRole('button', { name: 'Bekreft varselet' }).click();
    await page.getByRole('heading', { name: 'Varselet er på' }).waitFor();
    await page.getByRole('link', { name: 'Se lagrede søk' }).click();
    await page.getByText(VISITOR, { exact: false }).waitFor();
    const card = cardOf(page, 'krystallkulepusser · Roller');
    await card.getByText('Aktiv').waitFor();
    await inspect(page, 'alerts-by-mail');

    const company = await koble.client(COMPANY);
    const { id } = await company.needs.publish.mutate(
      aNeed({ title: 'Krystallkulepusser søkes (demo)' }),
    );
    await koble.sync.drain();
    expect(await newestMail(VISITOR, `/roller/${id}`)).toContain('Fordi: krystallkulepusser');
    await page.goto(await newestLink(VISITOR, `/roller/${id}`));
    await page
      .getByRole('heading', { name: 'Krystallkulepusser søkes (demo)', level: 1 })
      .waitFor();

    await page.goto(await newestLink(VISITOR, '/sok?'));
    await page.getByRole('link', { name: 'Krystallkulepusser søkes (demo)' }).waitFor();
    await page.goto(await newestLink(VISITOR, '/sok/varsler/ikke-slike'));
    await page.getByRole('heading', { name: 'Ikke vis slike', level: 1 }).waitFor();
    await inspect(page, 'alert-dismiss');
    await page.getByRole('button', { name: 'Ikke vis slike' }).click();
    await page.getByRole('heading', { name: 'Du får ikke flere e-poster om slike' }).waitFor();
    await inspect(page, 'alert-dismissed');
    const list = await newestLink(VISITOR, '/sok/varsler?');
    await page.goto(list);
    await page.getByText('Du har valgt «ikke vis slike» 1 gang.').waitFor();
    await inspect(page, 'alerts-hidden');
    await page.getByRole('button', { name: 'Vis igjen det du har skjult' }).click();
    await page.getByText('Du får beskjed om alt igjen.').waitFor();

    await card.getByRole('button', { name: 'Sett på pause' }).click();
    await card.getByText('På pause', { exact: true }).waitFor();
    await card.getByRole('button', { name: 'Fortsett' }).click();
    await card.getByText('Aktiv').waitFor();
    await page.goto(await newestLink(VISITOR, '/api/mail/stop/'));
    await page.getByRole('button', { name: 'Ja, slutt å sende dem' }).click();
    await page.getByText('Vi har satt de lagrede søkene dine på pause.').waitFor();
    await inspect(page, 'alerts-stopped');
    await page.goto(list);
    await card.getByText('På pause', { exact: true }).waitFor();
    await card.getByRole('button', { name: 'Slett' }).click();
    await inspect(page, 'alerts-delete');
    await card.getByRole('button', { name: 'Ja, slett' }).click();
    await card.waitFor({ state: 'detached' });
    await page.goto(`${koble.origin}/sok/varsler?token=x.y.z`);
    await page.getByRole('heading', { name: 'Lenken virker ikke lenger' }).waitFor();
    await inspect(page, 'alerts-bad-link');
    expect(problems.filter((problem) => !/40[01]/.test(problem))).toEqual([]);
  });

  test('somebody chooses the last day themself, and chooses another instead of renewing', async () => {
    await become(browser.context, koble, SEEKER);
    const { page, problems } = await newPage(browser.context);
    // The field knows which days are ahead by the browser's clock, and the server by its own.
    await page.clock.setFixedTime(koble.clock.now());
    const today = osloDate(koble.clock.now());
    const inWords = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });
    const chosen = addDays(today, 45);
    const later = addDays(today, 60);
    await page.goto(`${koble.origin}/sok/varsler/ny?q=elektriker&v=1`);
    await page.getByLabel('Navn på søket').fill('Elektrikere');
    await page.getByLabel('Til en dato jeg velger').check();
    const lastDay = page.getByLabel('Siste dag');
    await lastDay.fill(today);
    await page.getByRole('button', { name: 'Lagre søket' }).click();
    expect(await lastDay.evaluate((field) => field.matches(':invalid'))).toBe(true);
    await lastDay.fill(chosen);
    await inspect(page, 'alert-until');
    await page.getByRole('button', { name: 'Lagre søket' }).click();
    await page.getByText('Søket er lagret.').waitFor();
    const card = cardOf(page, 'Elektrikere');
    await card.getByText(inWords.format(new Date(chosen)), { exact: true }).waitFor();
    expect(await card.getByRole('button', { name: 'Forny' }).count()).toBe(0);
    await inspect(page, 'alerts-until');

    await card.getByRole('link', { name: 'Endre eller velg ny dato' }).click();
    await page.getByRole('heading', { name: 'Endre lagret søk', level: 1 }).waitFor();
    expect(await lastDay.inputValue()).toBe(chosen);
    await lastDay.fill(later);
    await page.getByRole('button', { name: 'Lagre endringene' }).click();
    await card.getByText(inWords.format(new Date(later)), { exact: true }).waitFor();
    expect(problems).toEqual([]);
  });

  function cardOf(page: Page, name: string) {
    return page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name, level: 2, exact: true }) });
  }

  /** What the newest mail to somebody says, of those with a link to a page. */
  async function newestMail(to: string, path: string): Promise<string> {
    const mails = await koble.mails();
    const mail = mails.find((one) => one.to.includes(to) && one.text.includes(path));
    if (mail === undefined) throw new Error(`No mail to ${to} has a link to ${path}`);
    return mail.text;
  }

  async function newestLink(to: string, path: string): Promise<string> {
    const links = (await newestMail(to, path)).match(/https?:\/\/\S+/g) ?? [];
    return links.find((url) => url.includes(path)) ?? '';
  }
});
