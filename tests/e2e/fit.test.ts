import { beforeAll, describe, expect, test } from 'vitest';
import { aNeedInput } from '../api/support/need-examples';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { aProfile } from '../support/candidate-examples';
import { become, inspect, newPage } from './support/visit';

const SEEKER = 'jobbsoker@koble.example';
const COMPANY = 'bedrift@koble.example';
const ADVISER = 'radgiver@koble.example';

describe('how people and roles fit', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();
  let needId: string;

  beforeAll(async () => {
    const seeker = await koble.client(SEEKER);
    await seeker.candidates.save.mutate(aProfile({ skills: ['robotics'], extents: ['part_time'] }));
    const company = await koble.client(COMPANY);
    const { need } = aNeedInput();
    ({ id: needId } = await company.needs.publish.mutate({ ...need, title: 'Giraffsveiser' }));
    await koble.sync.drain();
  });

  test('a visitor is offered a profile, and a company the people of its own role, ranked and nameless', async () => {
    const { page, problems } = await newPage(browser.context);
    await browser.context.clearCookies();
    await page.goto(`${koble.origin}/roller/${needId}`);
    const panel = page.getByRole('region', { name: 'Slik passer denne for deg' });
    await panel.getByRole('link', { name: 'Lag en profil uten navn' }).waitFor();
    await inspect(page, 'fit-visitor');

    await become(browser.context, koble, COMPANY);
    await page.goto(`${koble.origin}/mine-behov`);
    const card = page.getByRole('listitem').filter({ hasText: 'Giraffsveiser' });
    await card.getByRole('link', { name: 'Se folk, rangert' }).click();
    await page.getByRole('heading', { name: 'Folk som kan passe' }).waitFor();
    const first = page.getByRole('listitem').filter({ hasText: 'Hvorfor?' }).first();
    await first.getByText('Hvorfor?').first().click();
    await first.getByRole('table').first().waitFor();
    expect(await first.getByText(/av 100/).isVisible()).toBe(false);
    await first.getByText('Vis beregning').click();
    await first.getByText(/av 100/).waitFor();
    await inspect(page, 'fit-people');
    expect(problems).toEqual([]);
  });

  test('a candidate reads why, asks a human, and gets an answer', async () => {
    const { page, problems } = await newPage(browser.context);
    await become(browser.context, koble, SEEKER);
    await page.goto(`${koble.origin}/roller-for-meg`);
    await page.getByText(/^Vi så på \d+ roller/).waitFor();
    const shown = page.getByRole('link', { name: 'Giraffsveiser' });
    while ((await shown.count()) === 0)
      await page.getByRole('button', { name: /^Vis \d+ til/ }).click();
    await inspect(page, 'fit-roles');
    await shown.click();

    const panel = page.getByRole('region', { name: 'Slik passer denne for deg' });
    await panel
      .getByText(/Denne rollen passer|passer denne rollen/)
      .first()
      .waitFor();
    await panel.getByText('Hva kan endre dette?').waitFor();
    await panel.getByText('Hvorfor de kan svare ja').waitFor();
    expect(await panel.getByText(/av 100/).isVisible()).toBe(false);
    await panel.getByText('Er dette feil? Be et menneske se på det').click();
    const reason = panel.getByLabel('Hva er feil?');
    await reason.fill('For kort');
    await panel.getByRole('button', { name: 'Send til en rådgiver' }).click();
    await panel.getByText('Skriv minst 20 tegn, så rådgiveren').waitFor();
    await inspect(page, 'fit-panel');
    await reason.fill('Jeg har sveist i ti år, men det vises ikke her.');
    await panel.getByRole('button', { name: 'Send til en rådgiver' }).click();
    await panel.getByText('Sendt. En rådgiver ser på det').waitFor();

    await become(browser.context, koble, ADVISER);
    await page.goto(`${koble.origin}/innvendinger`);
    const asked = page.getByRole('listitem').filter({ hasText: 'Giraffsveiser' });
    await asked.getByText('Jeg har sveist i ti år').waitFor();
    await asked.getByRole('table').first().waitFor();
    await asked.getByText('Regelversjon').waitFor();
    await inspect(page, 'objection-queue');
    await asked.getByLabel('Svaret ditt').fill('Legg til sveising i profilen din, så teller det.');
    await asked.getByRole('button', { name: 'Send svaret' }).click();
    await asked.getByText('Svar fra en rådgiver').waitFor();

    await koble.mails();
    await become(browser.context, koble, SEEKER);
    await page.goto(`${koble.origin}/varsler`);
    await page.getByRole('link', { name: 'En rådgiver har svart på innvendingen din' }).click();
    await page.getByText('Legg til sveising i profilen din, så teller det.').waitFor();
    await inspect(page, 'objection-answered');
    expect(problems).toEqual([]);
  });

  test('how we rank says it, also in nynorsk', async () => {
    const { page, problems } = await newPage(browser.context);
    await page.goto(`${koble.origin}/slik-rangerer-vi?lang=nn`);
    await page.getByText('Ingen blir avviste av ei maskin.').waitFor();
    await page.getByRole('table', { name: 'Folk' }).waitFor();
    await inspect(page, 'ranking-nn');
    expect(problems).toEqual([]);
  });
});
