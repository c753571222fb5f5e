import { describe, expect, test } from 'vitest';
import { aNeedInput } from '../api/support/need-examples';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { become, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';
const PARTNER = 'partner@koble.example';

describe('a challenge in five short fields', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('is written, is for a chosen partner alone, and is read by that partner', async () => {
    const { page, problems } = await newPage(browser.context);
    const company = await koble.client(COMPANY);
    const { need } = aNeedInput();
    const { id } = await company.needs.publish.mutate({ ...need, title: 'Sebrautfordring' });
    const partner = await koble.client(PARTNER);
    const me = await partner.accounts.me.query();
    const lab = me?.organisation?.name ?? '';

    await become(browser.context, koble, COMPANY);
    await page.goto(`${koble.origin}/mine-behov`);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Sebrautfordring' })
      .getByRole('link', { name: 'Utfordringen kort fortalt' })
      .click();
    await page.getByLabel('Hva gjør vondt').fill('Oppstilling tar to timer for hver serie.');
    await page.getByText('Ikke lagret ennå').waitFor();
    await page.getByLabel('Hva som ville vært et godt resultat').fill('Under en halvtime.');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Lagret.').waitFor();
    // A colleague has the page open since before, and saves over it.
    await company.needs.saveBrief.mutate({
      id,
      version: 1,
      brief: { hurts: 'Mye vrak.', tried: '', success: 'Under to prosent.', atHand: '', time: '' },
    });
    await page.getByLabel('Hva som er prøvd').fill('Faste jigger.');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Det dere skrev, er ikke borte.', { exact: false }).waitFor();
    await inspect(page, 'challenge-overtaken');
    await page.getByRole('button', { name: 'Behold min tekst' }).click();
    await page.getByText('Lagret.').waitFor();
    expect((await company.needs.challenge.query({ id })).versions[0]).toMatchObject({
      version: 3,
      hurts: 'Oppstilling tar to timer for hver serie.',
      tried: 'Faste jigger.',
    });

    await page.getByLabel('Bare partnere vi velger').check();
    await page.getByRole('button', { name: 'Lagre hvem den er for' }).click();
    await page.getByText('Velg minst én partner.').waitFor();
    await page.getByLabel(lab, { exact: true }).check();
    await page.getByRole('button', { name: 'Lagre hvem den er for' }).click();
    await page.getByText('Utfordringen er delt med 1 partner.').waitFor();
    await inspect(page, 'challenge');
    const visitor = await koble.client();
    await expect(visitor.needs.get.query({ kind: 'challenge', id })).rejects.toMatchObject({
      data: { koble: { code: 'needs.not_found' } },
    });
    await koble.sync.drain();
    const found = await visitor.catalogue.search.query({ q: 'Sebrautfordring', kind: 'challenge' });
    expect(found.cards.map(({ sourceId }) => sourceId)).not.toContain(id);
    expect((await fetch(`${koble.origin}/utfordringer/${id}`)).status).toBe(404);

    await koble.mails();
    await become(browser.context, koble, PARTNER);
    await page.goto(`${koble.origin}/varsler`);
    await page.getByRole('link', { name: /har delt utfordringen «?Sebrautfordring/ }).click();
    await inspect(page, 'shared-with-us');
    await page.getByRole('link', { name: 'Sebrautfordring' }).click();
    await page.getByText('Denne utfordringen er bare delt med utvalgte partnere.').waitFor();
    await page.getByText('Under en halvtime.').waitFor();
    await inspect(page, 'challenge-shared');
    expect(problems).toEqual([]);
  });
});
