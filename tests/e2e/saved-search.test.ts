import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { become, inspect, newPage } from './support/visit';

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
    const more = page.getByRole('button', { name: 'Vis flere' });
    while (await more.isVisible()) await more.click();
    await page.getByText('Skriv et ord eller velg et filter', { exact: false }).waitFor();
    expect(await page.getByRole('link', { name: 'Lagre som varsel' }).count()).toBe(0);

    await page.goto(`${koble.origin}/sok?q=sveiser&type=role&sted=5037&radius=50&v=1`);
    await page.getByText('Vil du ha varsel ved nye treff?').waitFor();
    await inspect(page, 'search-watch');
    await page.getByRole('link', { name: 'Lagre som varsel' }).first().click();
    await page.getByRole('heading', { name: 'Lagre som varsel', level: 1 }).waitFor();
    await page.getByText(/Så mye kan du vente deg: .+ · \d+ åpne? nå/).waitFor();
    const name = page.getByLabel('Navn på søket');
    expect(await name.inputValue()).toBe('sveiser · Roller · Levanger · 50 km');
    await inspect(page, 'alert-save');
    await name.fill('Sveisejobb');
    await page.getByLabel('Straks').check();
    await page.getByRole('button', { name: 'Lagre søket' }).click();
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

  test('a visitor saves a search with an address alone and confirms it from the mail', async () => {
    await browser.context.clearCookies();
    const { page, problems } = await newPage(browser.context);
    await page.goto(`${koble.origin}/sok/varsler`);
    await page.getByRole('heading', { name: 'Her ligger søkene du har lagret' }).waitFor();
    await inspect(page, 'alerts-visitor');
    await page.goto(`${koble.origin}/sok?q=krystallkulepusser&v=1`);
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
    const card = cardOf(page, 'krystallkulepusser');
    await card.getByText('Aktiv').waitFor();
    await inspect(page, 'alerts-by-mail');
    expect(problems.filter((problem) => !problem.includes('401'))).toEqual([]);
  });

  function cardOf(page: Page, name: string) {
    return page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name, level: 2, exact: true }) });
  }

  async function newestLink(to: string, path: string): Promise<string> {
    const mail = (await koble.mails()).find(
      (one) => one.to.includes(to) && one.text.includes(path),
    );
    const link = mail?.text.match(/https?:\/\/\S+/g)?.find((url) => url.includes(path));
    if (link === undefined) throw new Error(`No mail to ${to} has a link to ${path}`);
    return link;
  }
});
