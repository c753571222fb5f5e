import { describe, expect, test } from 'vitest';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { become, inspect, newPage } from './support/visit';

describe('what somebody saves', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();
  const PASSWORD = 'prøv-koble-demo';

  test('lies on a visitor’s device, moves to the account, and tells when it closes', async () => {
    const { page, problems } = await newPage(browser.context);
    const company = await koble.client('bedrift@koble.example');
    const own = await company.needs.mine.query();
    const role = own.find(({ state, wants }) => state === 'published' && wants.includes('people'));
    const { id = '', title = '' } = role ?? {};

    await page.goto(`${koble.origin}/sok?type=call&v=1`);
    const first = page
      .getByRole('list')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading') })
      .first();
    const heart = first.getByRole('button', { name: /^Lagre «/ });
    // It waits until it is known who is there.
    await heart.and(page.locator(':enabled')).waitFor();
    await heart.focus();
    await page.keyboard.press('Enter');
    await first.getByText('Lagret bare på denne enheten').waitFor();
    expect(
      await first.getByRole('button', { name: /^Lagret «/ }).getAttribute('aria-pressed'),
    ).toBe('true');
    await inspect(page, 'search-hearts');

    await page.goto(`${koble.origin}/roller/${id}`);
    await page.getByRole('button', { name: `Lagre «${title}»` }).click();
    await page.getByRole('button', { name: `Lagret «${title}»` }).waitFor();
    await inspect(page, 'role-saved');

    await page.goto(`${koble.origin}/lagret`);
    await page.getByText('lagret bare på denne enheten').waitFor();
    await page.getByRole('link', { name: title }).waitFor();
    await inspect(page, 'saved-on-device');
    await page.getByRole('main').getByRole('link', { name: 'Logg inn' }).click();
    await page.getByLabel('E-post').fill('jobbsoker@koble.example');
    await page.getByLabel('Passord', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await page.waitForURL(/\/lagret$/);
    await page.getByText('lagret bare på denne enheten').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: title }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('koble.favourites'))).toBeNull();
    await page.getByRole('button', { name: /^Roller/ }).click();
    await page.waitForURL(/vis=role/);
    expect(
      await page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading') })
        .count(),
    ).toBe(1);

    await company.needs.close.mutate({ id });
    await koble.mails();
    await page.goto(`${koble.origin}/varsler`);
    await page
      .getByRole('link', { name: `«${title}», som du har lagret, er ikke åpen lenger` })
      .click();
    await page.getByText('Dette er ikke lenger åpent.').waitFor();
    await inspect(page, 'saved-closed');

    await page.getByRole('button', { name: `Ta bort «${title}»` }).click();
    await page.getByText(`«${title}» er tatt bort.`).waitFor();
    await page.getByRole('link', { name: title }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByRole('link', { name: title }).waitFor();
    await page.getByRole('link', { name: 'Se lignende' }).click();
    await page.getByRole('region', { name: 'Alternativer: åpne roller som ligner' }).waitFor();
    await page.getByRole('link', { name: 'Tilbake til det du har lagret' }).waitFor();
    expect(problems).toEqual([]);
  });

  test('is in the menu, and a list with nothing in it says how to fill it', async () => {
    const { page, problems } = await newPage(browser.context);
    await become(browser.context, koble, 'partner@koble.example');
    await page.goto(koble.origin);
    await page.locator('.account-menu summary').click();
    await page.getByRole('link', { name: 'Lagret' }).click();
    await page.getByText('Du har ikke lagret noe ennå.').waitFor();
    await inspect(page, 'saved-empty');
    expect(problems).toEqual([]);
  });
});
