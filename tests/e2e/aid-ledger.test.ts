import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { become, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';

describe('the ledger of de minimis aid', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('is kept, answered, linked and taken along as a declaration', async () => {
    const { page, problems } = await newPage(browser.context);
    const company = await koble.client(COMPANY);
    await become(browser.context, koble, COMPANY);
    await page.goto(`${koble.origin}/bagatellstotte`);
    await page.getByRole('heading', { name: 'Bagatellmessig støtte' }).waitFor();
    await page.getByText('Demofylket (demo)', { exact: false }).first().waitFor();
    await inspect(page, 'aid-ledger');

    const before = await company.aid.ledger.query();
    await page.getByRole('button', { name: 'Legg til støtte' }).click();
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Skriv hvem som ga støtten.').waitFor();
    await page.getByLabel('Dagen støtten ble gitt').fill('2027-01-01');
    await page.getByLabel('Hvem ga støtten?').fill('Oppdiktet <b>kommune</b>');
    await page.getByLabel('Beløp').first().fill('116 000');
    await page.getByLabel('Kroner for én euro den dagen').first().fill('0,09');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Dagen kan ikke være frem i tid.').waitFor();
    await page.getByLabel('Dagen støtten ble gitt').fill('2026-10-01');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Kursen må være mellom 5 og 20 kroner', { exact: false }).waitFor();
    await inspect(page, 'aid-ledger-form');
    await page.getByLabel('Kroner for én euro den dagen').first().fill('11,6');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Støtten fra Oppdiktet <b>kommune</b> er lagt til.').waitFor();
    expect((await company.aid.ledger.query()).balance?.declaredCents).toBe(
      (before.balance?.declaredCents ?? 0) + 1_000_000,
    );

    await page.getByRole('button', { name: 'Ta bort Oppdiktet <b>kommune</b>' }).click();
    await page.getByText('Støtten fra Oppdiktet <b>kommune</b> er tatt bort.').waitFor();
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByText('Det er angret.').waitFor();
    await page.getByRole('button', { name: 'Endre Oppdiktet <b>kommune</b>' }).click();
    await page.getByLabel('Beløp').first().fill('58 000');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('er endret.', { exact: false }).waitFor();

    await page.getByText('Dere har ikke svart på om', { exact: false }).waitFor();
    await page.getByLabel('Nei', { exact: true }).check();
    await page.getByText('Svart 23. november 2026').waitFor();
    await page
      .getByText('Dere har ikke svart på om', { exact: false })
      .waitFor({ state: 'hidden' });

    const number = await anotherCompany();
    await page.getByLabel('Organisasjonsnummer').fill('123');
    await page.getByRole('button', { name: 'Finn selskapet' }).click();
    await page.getByText('Organisasjonsnummeret er ikke riktig', { exact: false }).waitFor();
    await page.getByLabel('Organisasjonsnummer').fill(number);
    await page.getByRole('button', { name: 'Finn selskapet' }).click();
    await page.getByText('Hører dere sammen med', { exact: false }).waitFor();
    await inspect(page, 'aid-ledger-link');
    await page.getByRole('button', { name: 'Ja, legg til' }).click();
    await page.getByText('Venter på svar fra dem').waitFor();

    await page.getByLabel('Dagen vi tror vi får den').fill('2026-12-01');
    await page.getByLabel('Beløp').fill('4 000 000');
    await page.getByLabel('Kroner for én euro den dagen').fill('11,6');
    await page.getByRole('button', { name: 'Regn ut' }).click();
    await page.getByText('Så mye er det ikke plass til', { exact: false }).waitFor();

    expect(await page.getByRole('textbox', { name: 'Teksten' }).inputValue()).toContain(
      'Egenerklæring om bagatellmessig støtte',
    );
    const link = page.getByRole('link', { name: 'Last ned som PDF' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('egenerklaering.pdf');
    const cookie = await koble.signIn(COMPANY);
    const paper = await fetch(`${koble.origin}/api/aid/declaration?language=en`, {
      headers: { cookie },
    });
    const pdf = await getDocumentProxy(new Uint8Array(await paper.arrayBuffer()));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text.replace(/\s+/g, ' ')).toContain('Declaration of de minimis aid');
    await inspect(page, 'aid-ledger-filled');
    expect(problems.filter((problem) => !/50[23]|400/.test(problem))).toEqual([]);
  });

  test('asks about a company that says the two belong together, and takes both answers', async () => {
    const { page, problems } = await newPage(browser.context);
    const { db } = koble.database;
    const me = await (await koble.client(COMPANY)).accounts.me.query();
    const linkedId = me?.organisation?.id ?? '';
    const other = await db
      .insertInto('organisation')
      .values({ kind: 'company', name: 'Søsterselskapet (demo)', source: 'demo' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('aidAward')
      .values({
        organisationId: other.id,
        grantedOn: '2026-05-05',
        giver: 'Søstergiver (demo)',
        amountOre: 11_600_000,
        nokPerEur: 11.6,
        basis: 'de_minimis',
        source: 'declared',
      })
      .execute();
    await db
      .insertInto('organisationLink')
      .values({ organisationId: other.id, linkedId })
      .execute();

    await become(browser.context, koble, COMPANY);
    await page.goto(`${koble.origin}/bagatellstotte`);
    await page.getByText('De sier at dere hører sammen').waitFor();
    expect(await page.getByText('Søstergiver', { exact: false }).count()).toBe(0);
    await page.getByRole('button', { name: 'Ja, vi hører sammen' }).click();
    await page.getByRole('button', { name: 'Bekreft' }).click();
    await page.getByText('Søstergiver (demo): ', { exact: false }).waitFor();
    await inspect(page, 'aid-ledger-agreed');
    await page.getByRole('button', { name: 'Nei, vi hører ikke sammen' }).click();
    await page.getByRole('button', { name: 'Si nei' }).click();
    await page.getByText('Dere har sagt at dere ikke hører sammen').waitFor();
    await page.getByText('Søstergiver (demo): ', { exact: false }).waitFor({ state: 'hidden' });
    expect(problems).toEqual([]);
  });

  test('gives its paper to nobody else', async () => {
    const address = `${koble.origin}/api/aid/declaration?language=nb`;
    expect((await fetch(address)).status).toBe(401);
    const cookie = await koble.signIn('partner@koble.example');
    expect((await fetch(address, { headers: { cookie } })).status).toBe(403);
    const own = { headers: { cookie: await koble.signIn(COMPANY) } };
    expect((await fetch(`${koble.origin}/api/aid/declaration?language=xx`, own)).status).toBe(400);
  });

  /** The number of another company of the demo. */
  async function anotherCompany(): Promise<string> {
    const own = await (await koble.client(COMPANY)).accounts.me.query();
    const row = await koble.database.db
      .selectFrom('organisation')
      .select('number')
      .where('kind', '=', 'company')
      .where('number', 'is not', null)
      .where('id', '!=', own?.organisation?.id ?? '')
      .orderBy('number')
      .executeTakeFirstOrThrow();
    return row.number ?? '';
  }
});
