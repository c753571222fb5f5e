import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { become, inspect, newPage } from './support/visit';

const ADVISER = 'radgiver@koble.example';
const SEEKER = 'jobbsoker@koble.example';
const SLUG = 'rorstotte-for-sma-verksteder-demo';

describe('a funding scheme that people keep', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('is written by an adviser, seen as others will, published, read and judged', async () => {
    const { page, problems } = await newPage(browser.context);
    await become(browser.context, koble, ADVISER);
    await page.goto(`${koble.origin}/ordninger`);
    await page.getByRole('link', { name: 'SkatteFUNN' }).waitFor();
    await inspect(page, 'calls');
    await page.getByRole('link', { name: 'Ny ordning' }).click();
    await page.getByRole('button', { name: 'Publiser' }).click();
    await page.getByRole('heading', { name: 'Dette må rettes' }).waitFor();
    await inspect(page, 'call-editor-errors');

    await page.getByLabel('Tittel').fill('Rørstøtte for små verksteder (demo)');
    expect(await page.getByLabel('Adresse på siden').inputValue()).toBe(SLUG);
    await page.getByLabel('Støttegiver').selectOption({ label: 'Innovasjon Norge' });
    await page
      .getByLabel('Kort om ordningen, på norsk')
      .fill('Halve regningen for det første røret i et lite verksted.');
    await page
      .getByLabel('Kort om ordningen, på engelsk')
      .fill('Half of the bill for the first pipe in a small workshop.');
    await page.getByLabel('Pilot', { exact: false }).first().check();
    await page.getByLabel('Søknadsfrist').selectOption('fixed');
    await page.getByLabel('Dag', { exact: true }).fill('2099-03-28');
    await page.getByLabel('Høyeste beløp, kroner').fill('50 000 EUR');
    await page.getByText('Kladden er lagret').waitFor();
    await page.getByRole('button', { name: 'Forhåndsvis' }).click();
    await page.getByText('Skriv beløpet i norske kroner.').first().waitFor();
    await page.getByLabel('Høyeste beløp, kroner').fill('300 000');
    await page.getByLabel('Støtteandel, prosent').fill('50');
    await addRule(page, 'employees_max', '10');
    await page.getByLabel('Lenke til kilden').fill('https://example.org/rorstotte');
    await page.getByLabel('Alt på siden er kontrollert mot kilden i dag').check();
    await page.getByText('Kladden er lagret').waitFor();

    await page.goto(`${koble.origin}/ordninger`);
    await page.getByRole('link', { name: 'Rørstøtte for små verksteder (demo)' }).click();
    expect(await page.getByLabel('Støtteandel, prosent').inputValue()).toBe('50');
    await page.getByText('Bedriften kan ha høyst 10 ansatte', { exact: true }).first().waitFor();
    await page.getByLabel('Alt på siden er kontrollert mot kilden i dag').check();
    await inspect(page, 'call-editor');
    await page.getByRole('button', { name: 'Forhåndsvis' }).click();
    await page.getByText('28. mars 2099 kl. 23:59').waitFor();
    await inspect(page, 'call-preview');
    await page.getByRole('button', { name: 'Tilbake til skjemaet' }).click();
    await page.getByRole('button', { name: 'Publiser' }).click();
    await page.getByText('Ordningen er publisert.').waitFor();
    await inspect(page, 'call-published');

    await browser.context.clearCookies();
    await page.goto(`${koble.origin}/stotte/${SLUG}`);
    await page.getByText('28. mars 2099 kl. 23:59').waitFor();
    await page.getByRole('link', { name: 'Sjekk om bedriften kan få støtte' }).click();
    await page.getByRole('heading', { name: 'Kan bedriften få støtte?' }).waitFor();
    const visitor = await koble.client();
    const { id } = await visitor.funding.get.query({ slug: SLUG });
    const judged = { callId: id, company: { employees: 11 } };
    const { eligibility } = await visitor.funding.answer.mutate(judged);
    expect(eligibility).toMatchObject({ overall: 'does_not_fit', failing: 'employees_max' });
    expect(problems).toEqual([]);
  });

  test('is changed by two at once, of whom the second chooses field by field', async () => {
    const { page, problems } = await newPage(browser.context);
    await become(browser.context, koble, ADVISER);
    await page.goto(`${koble.origin}/ordninger/skattefunn`);
    await page.getByLabel('Tittel').fill('SkatteFUNN for alle');
    await page.getByText('Kladden er lagret').waitFor();
    const other = await koble.client(ADVISER);
    const { call, revision } = await other.calls.edit.query({ slug: 'skattefunn' });
    if (call === null) throw new Error('no call');
    const { id: _, state: _state, funder, checkedOn: _on, checkedBy: _by, ...content } = call;
    await other.calls.publish.mutate({
      call: { ...content, funderId: funder.id, title: 'SkatteFUNN i ny drakt', potOre: 100 },
      checked: false,
      revision,
      draftId: null,
      corrections: [],
    });
    await page.getByRole('button', { name: 'Publiser' }).click();
    const conflict = page.getByRole('alert').filter({ hasText: 'Noen andre har publisert' });
    await conflict.getByText('SkatteFUNN i ny drakt').waitFor();
    await inspect(page, 'call-conflict');
    await page.getByRole('button', { name: 'Bruk valgene' }).click();
    expect(await page.getByLabel('Tittel').inputValue()).toBe('SkatteFUNN for alle');
    expect(await page.getByLabel('Hele potten, kroner').inputValue()).toBe('1');
    await page.getByRole('button', { name: 'Publiser' }).click();
    await page.getByText('Ordningen er publisert.').waitFor();
    await page.getByRole('link', { name: 'Endringer' }).click();
    await page.getByRole('heading', { name: 'Endringer i SkatteFUNN for alle' }).waitFor();
    await page.getByText('Første versjon').waitFor();
    await inspect(page, 'call-history');
    await page.getByRole('button', { name: 'Ta tilbake denne versjonen' }).last().click();
    const asked = page.getByRole('dialog').filter({ hasText: 'Dette endres på siden.' });
    await asked.getByRole('deletion').getByText('SkatteFUNN for alle').waitFor();
    await inspect(page, 'call-take-back');
    const theirs = await other.calls.edit.query({ slug: 'skattefunn' });
    await other.calls.close.mutate({ slug: 'skattefunn', revision: theirs.revision ?? '' });
    await asked.getByRole('button', { name: 'Ta tilbake', exact: true }).click();
    await asked.getByText('Noen andre har endret ordningen imens.', { exact: false }).waitFor();
    await asked.getByRole('deletion').getByText('Lukket').waitFor();
    await asked.getByRole('button', { name: 'Ta tilbake', exact: true }).click();
    await page.getByText(/^Versjonen fra .* gjelder igjen\.$/).waitFor();
    await page.getByRole('heading', { name: 'Endringer i SkatteFUNN', exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Lukk ordningen' }).click();
    await page.getByText('Ordningen er lukket.').waitFor();
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByText('Angret. Ordningen er som før.').waitFor();
    await page.getByRole('button', { name: 'Kontrollert i dag' }).click();
    await page.getByText('Notert: kontrollert i dag.').waitFor();
    expect(problems.filter((problem) => !problem.includes('409'))).toEqual([]);
  });

  test('is corrected by a reader, which an adviser takes over and the reader is told', async () => {
    const { page, problems } = await newPage(browser.context);
    await become(browser.context, koble, SEEKER);
    await page.goto(`${koble.origin}/stotte/oppstartstilskudd-2`);
    await page.getByRole('button', { name: 'Meld feil i ordningen' }).click();
    await page.getByRole('button', { name: 'Send rettelse' }).click();
    await page.getByText('Velg hva som er feil', { exact: false }).waitFor();
    await page.getByLabel('Hva er feil?').selectOption('amountMaxOre');
    await page.getByLabel('Hva er riktig?').fill('Det er <b>600 000</b> i år.');
    await page.getByLabel('Lenke til der det står').fill('https://example.org/nytt');
    await inspect(page, 'call-correct');
    await page.getByRole('button', { name: 'Send rettelse' }).click();
    await page.getByText('Takk! De som holder ordningen oppdatert', { exact: false }).waitFor();
    await koble.mails();

    await become(browser.context, koble, ADVISER);
    await page.goto(`${koble.origin}/varsler`);
    await page
      .getByRole('link', { name: /meldt om en feil i støtteordningen «Oppstartstilskudd 2»/ })
      .click();
    await page.getByText('Det er <b>600 000</b> i år.').waitFor();
    await inspect(page, 'call-corrections');
    const card = page.getByRole('listitem').filter({ hasText: 'Det er <b>600 000</b> i år.' });
    await card.getByRole('link', { name: /^Rett i ordningen/ }).click();
    await page.getByLabel('Høyeste beløp, kroner').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'amountMaxOre');
    await page.getByLabel('Høyeste beløp, kroner').fill('600 000');
    await page.getByRole('button', { name: 'Publiser' }).click();
    await page.getByText('Ordningen er publisert.').waitFor();
    await koble.mails();

    await become(browser.context, koble, SEEKER);
    await page.goto(`${koble.origin}/varsler`);
    await page.getByText('er tatt inn. Takk!', { exact: false }).waitFor();
    expect(problems).toEqual([]);
  });
});

async function addRule(page: Page, kind: string, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Legg til krav' }).click();
  await page.getByLabel('Hva gjelder kravet?').selectOption(kind);
  await page.getByLabel('Antall').fill(number);
  await page.getByRole('button', { name: 'Legg til krav' }).click();
}
