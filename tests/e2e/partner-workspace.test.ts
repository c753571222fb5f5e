import { DEMO_PASSWORD } from '@koble/demo/schema';
import { addDays, osloDate } from '@koble/kernel';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { useKoble } from '../api/support/koble';
import { aNeedInput } from '../api/support/need-examples';
import { addPilotOffer } from '../support/introduction-examples';
import { useBrowser } from '../support/browser';
import { become, inspect, newPage } from './support/visit';

const PARTNER = 'partner@koble.example';
const COMPANY = 'bedrift@koble.example';
const MESSAGE = 'Vi sveiser tre deler for hånd og vil se om en robot gjør det raskere.';

describe('a partner’s workspace', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('shows what waits, what fits, how far agreements have come and how full the quarters are', async () => {
    const partner = await koble.client(PARTNER);
    const company = await koble.client(COMPANY);
    const [first, second] = (await partner.pilots.mine.query()).filter(
      ({ state }) => state === 'published',
    );
    if (first === undefined || second === undefined) throw new Error('the demo has two offers');
    const wishedStartOn = addDays(osloDate(koble.clock.now()), 100);
    const ask = async (offerId: string) =>
      (
        await company.agreements.request.mutate({
          offerId,
          needId: null,
          message: MESSAGE,
          wishedStartOn,
        })
      ).id;
    await ask(first.id);
    const negotiated = await ask(second.id);
    const { nextTerms } = await partner.agreements.get.query({ id: negotiated });
    if (nextTerms === null) throw new Error('the partner begins with what its offer says');
    await partner.agreements.layTerms.mutate({
      id: negotiated,
      version: 1,
      move: 'offer',
      terms: nextTerms,
    });
    const { organisation } = await partner.pilots.get.query({ id: first.id });
    await addPilotOffer(koble.database.db, organisation.id, {
      title: 'Prøv laserskjæring (demo)',
      skills: ['laser-cutting'],
      nextFreeOn: addDays(osloDate(koble.clock.now()), 400),
    });
    const { need } = aNeedInput();
    await company.needs.publish.mutate({
      ...need,
      title: 'Vi vil prøve laserskjæring (demo)',
      skillsMust: ['laser-cutting'],
    });
    await koble.sync.drain();

    const { page, problems } = await newPage(browser.context);
    await become(browser.context, koble, PARTNER);
    await page.goto(koble.origin);
    await page.locator('.account-menu summary').click();
    await page.getByRole('link', { name: 'Arbeidsflate' }).click();
    await page.getByRole('heading', { name: 'Arbeidsflate', level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Nye forespørsler' }).waitFor();
    await page.getByRole('heading', { name: 'Forhandles 1' }).waitFor();
    await page.getByRole('table', { name: 'Hva dere kan ta imot' }).waitFor();
    const clock = page.getByRole('region', { name: 'Venter på dere' });
    await clock.getByText('Forespørsel om pilot').waitFor();
    const challenges = page.getByRole('region', { name: 'Utfordringer dere kan løse' });
    await challenges.getByText('Passer best med piloten').first().waitFor();
    await page
      .getByRole('region', { name: 'Det bedriftene sier etterpå' })
      .getByText('For få vurderinger ennå.')
      .waitFor();
    await inspect(page, 'partner-workspace');

    const more = challenges.getByRole('button', { name: /^Vis \d+ til$/ });
    while (await more.isVisible()) await more.click();
    const last = challenges.locator('.card').filter({ hasText: 'laserskjæring' }).last();
    await last.getByText('Piloten kan ikke starte', { exact: false }).waitFor();
    expect(await challenges.locator('.card').last().textContent()).toContain('kan ikke starte');
    await last.locator('summary', { hasText: 'Hvorfor?' }).click();
    await last.getByText('Vis beregning').click();
    await last.getByText('Passer for dere', { exact: false }).waitFor();
    await inspect(page, 'partner-workspace-why');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('is where a partner lands after signing in, and nobody else', async () => {
    const signIn = async (email: string) => {
      await browser.context.clearCookies();
      const { page, problems } = await newPage(browser.context);
      await page.goto(`${koble.origin}/logg-inn`);
      await page.getByLabel('E-post').fill(email);
      await page.getByLabel('Passord', { exact: true }).fill(DEMO_PASSWORD);
      await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
      await page.locator('.account-menu summary').waitFor();
      return { page, problems };
    };
    const partner = await signIn(PARTNER);
    await partner.page.waitForURL(`${koble.origin}/partner`);
    const company = await signIn(COMPANY);
    await company.page.waitForURL(`${koble.origin}/`);
    await company.page.goto(`${koble.origin}/partner`);
    await company.page.getByText('Denne siden er for forskningspartnere.').waitFor();
    for (const { page, problems } of [partner, company]) {
      expect(problems).toEqual([]);
      await page.close();
    }
  });

  test('is where a partner lands by a link, and by a provider, unless they were on their way elsewhere', async () => {
    await browser.context.clearCookies();
    const { page, problems } = await newPage(browser.context);
    const linksTo = async (email: string) =>
      (await koble.mails())
        .filter(({ to }) => to.includes(email))
        .flatMap(({ text }) => text.match(/https?:\/\/\S+\/logg-inn\/lenke\S+/g) ?? []);
    const byLink = async (address: string, email: string) => {
      const before = await linksTo(email);
      await browser.context.clearCookies();
      await page.goto(koble.origin + address);
      await page.getByLabel('E-post').fill(email);
      await page.getByRole('button', { name: 'Send meg en lenke i stedet' }).click();
      await page.getByRole('heading', { name: 'Se i e-posten din' }).waitFor();
      let link: string | undefined;
      await expect
        .poll(
          async () => {
            link = (await linksTo(email)).find((one) => !before.includes(one));
            return link;
          },
          { timeout: 10_000 },
        )
        .toBeDefined();
      await page.goto(link ?? '');
      await page.getByRole('button', { name: 'Logg inn på Koble' }).click();
    };
    await byLink('/logg-inn', PARTNER);
    await page.waitForURL(`${koble.origin}/partner`);
    await byLink('/logg-inn?returnTo=%2Fmin-konto', PARTNER);
    await page.waitForURL(`${koble.origin}/min-konto`);
    await byLink('/logg-inn', COMPANY);
    await page.waitForURL(`${koble.origin}/`);

    // The provider, which is outside: it signs the partner in, and sends the browser where it was asked to.
    await browser.context.clearCookies();
    await page.route('**/api/auth-options', (route) =>
      route.fulfill({ json: { password: true, magicLink: true, idporten: true } }),
    );
    await page.route('**/api/auth/sign-in/social', async (route) => {
      const { callbackURL } = z
        .object({ callbackURL: z.string() })
        .parse(route.request().postDataJSON());
      await become(browser.context, koble, PARTNER);
      await route.fulfill({ json: { url: koble.origin + callbackURL } });
    });
    for (const [asked, landed] of [
      ['/logg-inn', '/partner'],
      ['/logg-inn?returnTo=%2Fmin-konto', '/min-konto'],
    ] as const) {
      await browser.context.clearCookies();
      await page.goto(koble.origin + asked);
      await page.getByRole('button', { name: /ID-porten/ }).click();
      await page.waitForURL(koble.origin + landed);
    }
    // Whoever is not signed in signs in first.
    await browser.context.clearCookies();
    await page.goto(`${koble.origin}/logg-inn/videre`);
    await page.getByRole('heading', { name: 'Logg inn', level: 1 }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  test('says what did not come, and shows the rest', async () => {
    const { page } = await newPage(browser.context);
    await become(browser.context, koble, PARTNER);
    await page.route(/matching\.challengesForUs/, (route) => route.abort());
    await page.goto(`${koble.origin}/partner`);
    const challenges = page.getByRole('region', { name: 'Utfordringer dere kan løse' });
    await challenges.getByRole('button', { name: 'Prøv igjen' }).waitFor();
    await page.getByRole('table', { name: 'Hva dere kan ta imot' }).waitFor();
    await inspect(page, 'partner-workspace-part-missing');
    await page.unroute(/matching\.challengesForUs/);
    await challenges.getByRole('button', { name: 'Prøv igjen' }).click();
    await challenges.getByText('Passer best med piloten').first().waitFor();
    await page.close();
  });
});
