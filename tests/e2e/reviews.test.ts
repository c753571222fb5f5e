import { describe, expect, test } from 'vitest';
import { aNeedInput } from '../api/support/need-examples';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { become, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';
const ADVISER = 'radgiver@koble.example';

describe('a need that an adviser looks at first', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('waits, is sent back, is put right and published, and only then found', async () => {
    const { page, problems } = await newPage(browser.context);
    const { db } = koble.database;
    const { organisationId } = await db
      .updateTable('membership')
      .set({ role: 'owner' })
      .where('personId', '=', (person) =>
        person.selectFrom('person').select('id').where('email', '=', ADVISER),
      )
      .returning('organisationId')
      .executeTakeFirstOrThrow();
    await become(browser.context, koble, ADVISER);
    await page.goto(`${koble.origin}/organisasjon`);
    await page.getByLabel('Vi ser gjennom behov før de publiseres').check();
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Lagret.').waitFor();
    await inspect(page, 'organisation-reviews');

    const company = await koble.client(COMPANY);
    await company.accounts.giveConsent.mutate({ operatorId: organisationId });
    const { need } = aNeedInput();
    const { id, review } = await company.needs.publish.mutate({
      ...need,
      title: 'Sebraverksted søker hjelp',
      goal: 'Vi trenger en ung og dynamisk sveiser til småseriene våre.',
    });
    expect(review).not.toBeNull();
    await koble.mails();

    await page.goto(`${koble.origin}/varsler`);
    await page.getByRole('link', { name: /venter på at dere ser på «Sebraverksted/ }).click();
    await page.getByRole('heading', { name: 'Sebraverksted søker hjelp' }).waitFor();
    await page.getByText('«ung og dynamisk»').waitFor();
    await page.getByRole('button', { name: /^Send tilbake med melding/ }).click();
    await page.getByLabel(/^Melding til/).fill('For kort');
    await page.getByRole('button', { name: 'Send tilbake', exact: true }).click();
    await page.getByText('Skriv mellom 20 og 600 tegn').waitFor();
    await inspect(page, 'review-note');
    await page.getByLabel(/^Melding til/).fill('Si hva dere trenger, ikke hvor gammel noen er.');
    await page.getByRole('button', { name: 'Send tilbake', exact: true }).click();
    await page.getByText('er sendt tilbake til', { exact: false }).waitFor();
    await page.getByText('Ingen behov venter.').waitFor();
    await inspect(page, 'review-none');

    await koble.mails();
    await become(browser.context, koble, COMPANY);
    await page.goto(`${koble.origin}/varsler`);
    await page.getByRole('link', { name: /har sendt «Sebraverksted søker hjelp» tilbake/ }).click();
    const card = page.getByRole('listitem').filter({ hasText: 'Sebraverksted' });
    await card.getByText('Si hva dere trenger, ikke hvor gammel noen er.').waitFor();
    await inspect(page, 'need-sent-back');
    await card.getByRole('button', { name: 'Rett og send på nytt' }).click();
    await page
      .getByLabel('Med egne ord')
      .fill('Vi trenger en sveiser som kan TIG til småseriene våre. Opplæring gir vi.');
    await page.goto(`${koble.origin}/behov?steg=6`);
    await page.getByRole('button', { name: 'Vis hva som passer' }).click();
    await page.getByRole('button', { name: 'Send på nytt' }).click();
    await page.getByText('Behovet er sendt til gjennomgang').waitFor();
    await page.getByText('Dere får svar innen én arbeidsdag', { exact: false }).waitFor();
    await inspect(page, 'need-in-review');
    const visitor = await koble.client();
    await expect(visitor.needs.get.query({ kind: 'role', id })).rejects.toMatchObject({
      data: { koble: { code: 'needs.not_found' } },
    });

    await become(browser.context, koble, ADVISER);
    await page.goto(`${koble.origin}/gjennomgang`);
    await page.getByText('Opplæring gir vi.', { exact: false }).waitFor();
    await inspect(page, 'review-waiting');
    await page.getByRole('button', { name: /^Publiser/ }).click();
    await page.getByText('«Sebraverksted søker hjelp» er publisert.').waitFor();
    expect(await visitor.needs.get.query({ kind: 'role', id })).toMatchObject({ open: true });
    await koble.sync.drain();
    const found = await visitor.catalogue.search.query({ q: 'Sebraverksted' });
    expect(found.cards.map(({ sourceId }) => sourceId)).toContain(id);
    expect(problems).toEqual([]);
  });
});
