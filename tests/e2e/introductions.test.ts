import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { DEMO_DAY } from '../support/demo-day';
import { useBrowser } from '../support/browser';
import { become as becomeIn, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';
const SEEKER = 'jobbsoker@koble.example';
const ADVISER = 'radgiver@koble.example';

describe('two sides meet', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('a job seeker shows interest in three short steps, and nothing that was written is lost', async () => {
    const needId = await publishRole('Sveiser som vil lære robot');
    const { page, problems } = await visit();
    await page.goto(`${koble.origin}/roller/${needId}`);
    await page.getByRole('link', { name: 'Logg inn for å vise interesse' }).click();
    await page.getByLabel('E-post').fill(SEEKER);
    await page.getByLabel('Passord', { exact: true }).fill('prøv-koble-demo');
    await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await page.getByRole('link', { name: 'Vis interesse' }).click();

    await page.getByRole('heading', { name: 'Hva av dette kan du?' }).waitFor();
    await page.getByRole('checkbox', { name: 'Sveising' }).check();
    await page.getByLabel('Kort om hvordan: Sveising').fill('Fagbrev og ti år i verksted');
    await inspect(page, 'interest-criteria');
    await page.getByRole('button', { name: 'Neste' }).click();
    await page.getByRole('heading', { name: 'Hvorfor er dette aktuelt?' }).waitFor();
    await page.getByRole('button', { name: 'Neste' }).click();
    await page.getByRole('link', { name: 'Skriv hvorfor dette er aktuelt' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('why');
    await page
      .getByLabel('Med egne ord')
      .fill('Jeg bor i nærheten og vil lære å programmere robot.');
    await page.getByText('Lagret som kladd').waitFor();
    await inspect(page, 'interest-why');
    await page.reload();
    expect(await page.getByLabel('Med egne ord').inputValue()).toContain('programmere robot');
    await page.getByRole('button', { name: 'Neste' }).click();
    await page.getByRole('heading', { name: 'Se over og send', level: 1 }).waitFor();
    await inspect(page, 'interest-consent');
    await page.getByRole('button', { name: 'Send og si ja' }).click();
    await page.getByRole('heading', { name: 'Henvendelsen er sendt' }).waitFor();
    await inspect(page, 'interest-sent');
    await page.getByRole('main').getByRole('link', { name: 'Mine henvendelser' }).click();
    await page.getByRole('link', { name: 'Sveiser som vil lære robot' }).waitFor();
    await inspect(page, 'sent');
    await page.goto(`${koble.origin}/interesse/role/${needId}`);
    await page.getByRole('heading', { name: 'Du har sendt denne før' }).waitFor();
    await inspect(page, 'interest-already');

    expect(problems).toEqual([]);
  });

  test('the company sees who has asked, may undo its yes, and says it', async () => {
    const title = 'Platearbeider med lyst på robot';
    await sendInterest(await publishRole(title));
    const { page, problems } = await visit();
    await become(COMPANY);
    await page.goto(`${koble.origin}/innboks`);
    const row = page.getByRole('listitem').filter({ hasText: title });
    await row.getByText('Mangler: Robotikk').waitFor();
    await inspect(page, 'inbox');
    await row.getByRole('heading').getByRole('link').click();
    await page.getByText('Lest', { exact: true }).first().waitFor();
    await inspect(page, 'introduction-waiting');
    await page.goBack();
    await row.getByRole('button', { name: /^Interessert/ }).click();
    await page.getByText('Du sier ja til', { exact: false }).waitFor();
    await inspect(page, 'inbox-undo');
    await page.getByRole('button', { name: 'Angre' }).click();
    await row.getByRole('button', { name: /^Interessert/ }).waitFor();
    await row.getByRole('heading').getByRole('link').click();
    await page.getByRole('button', { name: 'Interessert' }).click();
    await page.getByRole('dialog').getByText('Da har begge sagt ja').waitFor();
    await inspect(page, 'introduction-accept');
    await page.getByRole('button', { name: 'Ja, jeg er interessert' }).click();
    await page.getByText('Begge har sagt ja. Skriv til hverandre', { exact: false }).waitFor();
    expect(problems).toEqual([]);
  });

  test('both write, send a file, and meet at a time that the other chose', async () => {
    const introduction = `${koble.origin}/henvendelser/${await introduce('Robotoperatør')}`;
    const { page, problems } = await visit();
    await become(COMPANY);
    await page.goto(introduction);
    await page.getByLabel('Skriv en melding').fill('Hei! Når kan du komme innom?\nVi har kaffe.');
    await page.locator('input[type=file]').setInputFiles({
      name: 'verkstedet.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Slik ser det ut hos oss.'),
    });
    await page.getByRole('button', { name: 'Ta bort verkstedet.txt' }).waitFor();
    await expect.poll(() => page.locator('.attachments progress').count()).toBe(0);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.bubble').getByText('Når kan du komme innom?').waitFor();
    await page.getByRole('button', { name: 'Foreslå møte' }).click();
    await page.getByRole('button', { name: 'Send forslaget' }).click();
    await page.getByRole('link', { name: 'Velg minst én tid' }).waitFor();
    await inspect(page, 'meeting-errors');
    await page.getByLabel('Hva skal dere snakke om?').fill('Se på roboten sammen');
    await page.getByLabel('Hvor?').fill('Verkstedet vårt, Moan');
    await page.getByLabel('Tid 1').fill('2026-12-01T13:00');
    await page.getByLabel('Tid 2').fill('2026-12-02T09:00');
    await page.getByRole('button', { name: 'Send forslaget' }).click();
    await page.getByText('Du har foreslått disse tidene').waitFor();
    await inspect(page, 'introduction-company');

    await become(SEEKER);
    await page.goto(introduction);
    await page.getByText('Nytt siden sist').waitFor();
    expect(await page.getByText('Demo-', { exact: false }).count()).toBe(0);
    await page.getByRole('button', { name: 'Vis navn' }).click();
    await page.getByText('Vist nå. Det er skrevet ned.').waitFor();
    await page.getByRole('link', { name: 'verkstedet.txt' }).waitFor();
    await page.getByRole('button', { name: /^Velg 1\. desember 2026/ }).click();
    await page.getByRole('link', { name: 'Legg i kalenderen' }).waitFor();
    await inspect(page, 'introduction-seeker');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Legg i kalenderen' }).click(),
    ]);
    expect(await readAll(download)).toContain('DTSTART:20261201T120000Z');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'verkstedet.txt' }).click(),
    ]);
    expect(await readAll(file)).toBe('Slik ser det ut hos oss.');
    await page.getByLabel('Skriv en melding').fill('Jeg kommer klokka ett.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.bubble').getByText('Jeg kommer klokka ett.').waitFor();
    expect(problems).toEqual([]);
  });

  test('both agree, and are asked what came of it', async () => {
    const { page, problems } = await visit();
    await become(SEEKER);
    await page.goto(`${koble.origin}/henvendelser/${await introduce('Fagarbeider på skift')}`);
    await page.getByRole('button', { name: 'Vi er enige' }).click();
    await page.getByRole('button', { name: 'Ja, vi er enige' }).click();
    await page.getByText('Dere er enige. Om tre måneder', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Avslutt saken' }).click();
    await page.getByRole('button', { name: 'Ja, avslutt' }).click();
    await page.getByRole('heading', { name: 'Hva ble det til?' }).waitFor();
    await inspect(page, 'introduction-outcome');
    await page.getByRole('radio', { name: 'En ansettelse' }).check();
    await page.getByRole('radio', { name: 'Ja, men senere' }).check();
    await page.getByRole('button', { name: 'Send svaret' }).click();
    await page.getByText('Takk for svaret.').waitFor();
    expect(problems).toEqual([]);
  });

  test('a no comes with its reason, and a filled position is told to those who wait', async () => {
    const declined = await publishRole('Montør til linje to');
    const filled = await publishRole('Elektriker i verkstedet');
    await sendInterest(declined);
    await sendInterest(filled);
    const { page, problems } = await visit();
    await become(COMPANY);
    await page.goto(`${koble.origin}/innboks`);
    const row = page.getByRole('listitem').filter({ hasText: 'Montør til linje to' });
    await row.getByRole('button', { name: /^Ikke nå/ }).click();
    await page.getByRole('button', { name: 'Send svaret' }).click();
    await page.getByText('Velg en grunn').waitFor();
    await page.getByRole('radio', { name: 'Har ikke kapasitet' }).check();
    await expect.poll(() => page.getByLabel('Dette leser den andre').inputValue()).toMatch(/\S/);
    await inspect(page, 'inbox-decline');
    await page.getByRole('button', { name: 'Send svaret' }).click();
    await page.getByText('Du svarer ikke nå på «Montør til linje to».').waitFor();
    // Whoever leaves the page does not undo.
    await page.locator('.account-menu summary').click();
    await page.getByRole('link', { name: 'Mine behov' }).click();
    const need = page.getByRole('listitem').filter({ hasText: 'Elektriker i verkstedet' });
    await need.getByRole('button', { name: /^Stillingen er besatt/ }).click();
    await page.getByRole('radio', { name: 'Et annet sted, gratis' }).check();
    await inspect(page, 'fill');
    await page.getByRole('button', { name: 'Lukk behovet' }).click();
    await page.getByText('Behovet er lukket. 1 har fått beskjed.').waitFor();
    await inspect(page, 'own-needs-filled');

    await become(SEEKER);
    await page.goto(`${koble.origin}/henvendelser?vis=over`);
    await page.getByText('Ikke nå').first().waitFor();
    await page.getByText('Besatt').first().waitFor();
    await inspect(page, 'sent-over');
    await page.getByRole('link', { name: 'Montør til linje to' }).click();
    await page.getByText('Har ikke kapasitet').waitFor();
    await inspect(page, 'introduction-declined');
    expect(problems).toEqual([]);
  });

  test('a company asks about a pilot and about funding in two steps each', async () => {
    const { page, problems } = await visit();
    await become(COMPANY);
    await page.goto(`${koble.origin}/sok?type=pilot&v=1`);
    await page.locator('.card a').first().click();
    await page.getByRole('link', { name: 'Spør om piloten' }).click();
    await page.getByText('Steg 1 av 2').waitFor();
    await page.getByLabel('Hvilket behov gjelder det?').selectOption({ index: 1 });
    await page.getByLabel('Med egne ord').fill('Vi vil prøve dette på egne deler før sommeren.');
    await inspect(page, 'interest-pilot');
    await page.getByRole('button', { name: 'Neste' }).click();
    await inspect(page, 'interest-pilot-consent');
    await page.getByRole('button', { name: 'Send og si ja' }).click();
    await page.getByRole('heading', { name: 'Henvendelsen er sendt' }).waitFor();

    await page.goto(`${koble.origin}/stotte/skattefunn`);
    await page.getByRole('link', { name: 'Be en rådgiver om hjelp' }).click();
    await page.getByRole('radio').nth(1).check();
    await page
      .getByLabel('Med egne ord')
      .fill('Vi har aldri søkt før og trenger hjelp til å begynne.');
    await inspect(page, 'interest-call');
    await page.getByRole('button', { name: 'Neste' }).click();
    await page.getByRole('button', { name: 'Send og si ja' }).click();
    await page.getByRole('heading', { name: 'Henvendelsen er sendt' }).waitFor();
    await inspect(page, 'interest-call-sent');
    expect(problems).toEqual([]);
  });

  test('an adviser brings two sides together with one sentence', async () => {
    const needId = await publishRole('Operatør til fresen');
    const { page, problems } = await visit();
    await become(ADVISER);
    await page.goto(`${koble.origin}/foresla?behov=${needId}`);
    await page.getByText('Operatør til fresen', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Send forslaget' }).click();
    await page.getByRole('link', { name: 'Velg hvem eller hva du foreslår' }).waitFor();
    await inspect(page, 'propose-errors');
    // A role is not proposed a pilot.
    await page.getByLabel('Søk etter en jobbsøker', { exact: true }).fill('sveis');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('group', { name: 'Piloter' }).count()).toBe(0);
    await page.getByRole('option').first().click();
    await page
      .getByLabel('Hvorfor passer de sammen?')
      .fill('De bor i samme bygd og kan det som trengs.');
    await inspect(page, 'propose');
    await page.getByRole('button', { name: 'Send forslaget' }).click();
    await page.getByRole('link', { name: 'Se forslaget' }).click();
    await page.getByText('foreslo dette', { exact: false }).waitFor();
    await inspect(page, 'introduction-adviser');
    await page.goto(`${page.url()}?lang=en`);
    await page.getByText('proposed this', { exact: false }).waitFor();
    await inspect(page, 'introduction-adviser-en');
    await page.getByRole('button', { name: 'Bokmål' }).click();
    expect(problems).toEqual([]);
  });

  /** A page on the day of the demo, whatever day it is here. */
  async function visit(): Promise<{ page: Page; problems: string[] }> {
    await browser.context.clearCookies();
    const visited = await newPage(browser.context);
    // Each page holds a stream of what is new, and a browser opens six connections to one server at most.
    for (const page of browser.context.pages()) if (page !== visited.page) await page.close();
    await visited.page.clock.setFixedTime(DEMO_DAY);
    return visited;
  }

  const become = (email: string) => becomeIn(browser.context, koble, email);

  async function publishRole(title: string): Promise<string> {
    const company = await koble.client(COMPANY);
    const { id } = await company.needs.publish.mutate({
      title,
      goal: 'Vi sveiser de samme brakettene om og om igjen og vil la en robot gjøre det.',
      wants: ['people'],
      skillsMust: ['welding', 'robotics'],
      skillsShould: ['cnc-machining'],
    });
    await koble.sync.drain();
    return id;
  }

  /** A role in which the job seeker has shown interest, and the company has said yes; gives the introduction's id. */
  async function introduce(title: string): Promise<string> {
    const id = await sendInterest(await publishRole(title));
    const company = await koble.client(COMPANY);
    const { version } = await company.introductions.get.query({ id });
    await company.introductions.accept.mutate({ id, version });
    return id;
  }

  async function sendInterest(needId: string): Promise<string> {
    const seeker = await koble.client(SEEKER);
    const saved = await seeker.introductions.saveDraft.mutate({
      object: { kind: 'role', id: needId },
      why: 'Jeg vil gjerne jobbe i nærheten.',
      criteria: [{ skillId: 'welding', demand: 'must', met: true, evidence: 'Fagbrev' }],
      version: null,
    });
    await seeker.introductions.send.mutate(saved);
    return saved.id;
  }
});

async function readAll(download: {
  createReadStream(): Promise<AsyncIterable<Buffer>>;
}): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return Buffer.concat(parts).toString();
}
