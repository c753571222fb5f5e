import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { become, inspect, newPage } from './support/visit';

const PARTNER = 'partner@koble.example';

describe('a partner’s pilot', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('is written from a template, published, found by a visitor, and paused and opened again', async () => {
    const { page, problems } = await newPage(browser.context);
    await become(browser.context, koble, PARTNER);
    await page.goto(`${koble.origin}/mine-piloter`);
    await page.getByRole('heading', { name: 'Mine piloter' }).waitFor();
    await page.getByRole('heading', { name: 'Hva dere kan ta imot' }).waitFor();
    await page.getByText('Studentoppgave').first().waitFor();
    await inspect(page, 'own-pilots');

    await page.getByRole('link', { name: 'Skriv en ny pilot' }).click();
    await page.getByRole('heading', { name: 'Velg hvordan dere vil starte' }).waitFor();
    await inspect(page, 'pilot-templates');
    await page
      .getByRole('button', { name: 'Start med denne: Prøv maskinsyn på én kontroll' })
      .click();
    await page.getByLabel('Tittel').fill('Elgkamera ser feil på deler (demo)');
    await page.getByRole('button', { name: 'Publiser', exact: true }).click();
    await page.getByRole('heading', { name: 'Dette må rettes' }).waitFor();
    await inspect(page, 'pilot-wrong');
    await page.getByLabel('Pris i kroner uten mva').fill('110 000');
    await page.getByLabel('Tidligste start').fill('2027-02-01');
    await page.getByLabel('Legg til en ordning').selectOption({ index: 1 });
    await page.getByText('Lagret', { exact: true }).waitFor();
    await page.reload();
    expect(await page.getByLabel('Tittel').inputValue()).toBe('Elgkamera ser feil på deler (demo)');
    await page.getByRole('button', { name: 'Vis slik andre ser den' }).click();
    await page.getByText('Slik ser en besøkende piloten', { exact: false }).waitFor();
    await inspect(page, 'pilot-preview');
    await page.getByRole('button', { name: 'Tilbake til skjemaet' }).click();
    await page.getByRole('button', { name: 'Publiser', exact: true }).click();
    await page.getByRole('heading', { name: 'Pleier å betales av' }).waitFor();
    await inspect(page, 'pilot-published');

    const id = page.url().split('/').at(-1) ?? '';
    const visitor = await koble.client();
    expect(await visitor.pilots.get.query({ id })).toMatchObject({
      priceOre: 11_000_000,
      state: 'published',
    });
    await koble.sync.drain();
    const found = await visitor.catalogue.search.query({ q: 'Elgkamera' });
    expect(found.cards.map(({ sourceId }) => sourceId)).toContain(id);

    await page.goto(`${koble.origin}/mine-piloter`);
    const card = page.getByRole('listitem').filter({ hasText: 'Elgkamera' });
    await card.getByRole('button', { name: 'Sett på pause' }).click();
    await page.getByText('er satt på pause og vises ikke lenger', { exact: false }).waitFor();
    await inspect(page, 'pilot-paused');
    await expect(visitor.pilots.get.query({ id })).rejects.toMatchObject({
      data: { koble: { code: 'pilots.not_found' } },
    });
    await page
      .getByRole('status')
      .or(page.locator('.ds-alert'))
      .getByRole('button', { name: 'Åpne igjen' })
      .first()
      .click();
    await page.getByText('er åpen igjen', { exact: false }).waitFor();
    expect((await visitor.pilots.get.query({ id })).state).toBe('published');
    expect(problems).toEqual([]);
  });

  test('that two write at once loses nothing: the second sees both and chooses', async () => {
    const { page } = await newPage(browser.context);
    await become(browser.context, koble, PARTNER);
    const colleague = await koble.client(PARTNER);
    await page.goto(`${koble.origin}/mine-piloter/ny`);
    await page.getByRole('button', { name: 'Start med denne: Test av en prototype' }).click();
    await page.getByLabel('Tittel').waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    const { draft, version } = await colleague.pilots.own.query({ id });
    await colleague.pilots.saveDraft.mutate({
      id,
      version,
      draft: { ...draft, title: 'Kollegaens tittel (demo)' },
    });
    await page.getByLabel('Tittel').fill('Min tittel (demo)');
    await page.getByText('Noen andre har lagret i mellomtiden').waitFor();
    await page.getByText('Kollegaens tittel (demo)').waitFor();
    await inspect(page, 'pilot-conflict');
    await page.getByRole('button', { name: 'Behold mitt' }).click();
    await page.getByText('Lagret', { exact: true }).waitFor();
    expect((await colleague.pilots.own.query({ id })).draft.title).toBe('Min tittel (demo)');
  });
});
