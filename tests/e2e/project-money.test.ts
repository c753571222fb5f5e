import type { CallInput } from '@koble/funding/schema';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aCall } from '../support/funding-examples';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { inspect, newPage } from './support/visit';

const ADVISER = 'radgiver@koble.example';
const KRONER = 100;

describe('a project’s money', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  beforeAll(async () => {
    const adviser = await koble.client(ADVISER);
    const [funder] = await koble.database.db
      .selectFrom('organisation')
      .select('id')
      .where('kind', '=', 'funder')
      .execute();
    const funderId = funder?.id ?? '';
    const call = {
      funderId,
      rules: [],
      eligibleCosts: ['purchased_rd' as const],
      stacking: 'same_costs' as const,
      durationMonthsMax: null,
      aidBasis: 'gber_25' as const,
    };
    const publish = ({ checkedOn: _on, checkedBy: _by, ...written }: CallInput) =>
      adviser.calls.publish.mutate({
        call: written,
        checked: true,
        revision: null,
        draftId: null,
        corrections: [],
      });
    await publish(
      aCall({ ...call, slug: 'giraff', title: 'Giraffmidler (demo)', intensityMaxPercent: 70 }),
    );
    await publish(
      aCall({
        ...call,
        slug: 'elefant',
        title: 'Elefantmidler (demo)',
        sharePercent: 60,
        amountMaxOre: 1_000_000 * KRONER,
        payout: { advancePercent: 50, rest: 'at_end' },
      }),
    );
  });

  afterEach(async () => {
    await browser.context.clearCookies();
  });

  test('costs become calls to apply to, a share to pay and a lowest month, and are still there after a reload', async () => {
    const { page, problems } = await newPage(browser.context);
    await page.goto(`${koble.origin}/stotte/prosjekt`);
    await page.getByRole('heading', { name: 'Hva kan vi få, og hva må vi legge ut?' }).waitFor();
    await page.getByRole('button', { name: 'Regn ut' }).click();
    await page.getByText('Skriv minst én kostnad').waitFor();
    const research = page.getByLabel('Kjøpt forskning og utvikling (kroner)');
    expect(await research.evaluate((input) => input === document.activeElement)).toBe(true);

    await research.fill('400 000');
    await page.getByLabel('Hva dere kan legge ut selv (kroner)').fill('50 000');
    await page.getByRole('button', { name: 'Regn ut' }).click();
    await page.getByRole('heading', { name: 'Svaret' }).waitFor();
    await page.getByText('Veiledende – støttegiver avgjør.').waitFor();
    await page.getByRole('link', { name: 'Elefantmidler (demo)' }).first().waitFor();
    const payers = page.getByRole('table', { name: 'Hvem betaler hva' });
    await payers.getByRole('rowheader', { name: 'Forskning og utvikling' }).waitFor();
    await page.getByText(/^Dere mangler/).waitFor();
    await page.getByText('Vis tallene').click();
    await page.getByRole('table', { name: 'Pengene måned for måned' }).waitFor();
    await page.getByText(/^Uten Elefantmidler/).waitFor();
    await inspect(page, 'project-money');

    await page.reload();
    expect(await research.inputValue()).toBe('400 000');
    await page.getByRole('button', { name: 'Begynn på nytt' }).click();
    expect(await research.inputValue()).toBe('');
    expect(problems).toEqual([]);
  });

  test('a pilot’s price and hours are what a project begins with', async () => {
    const { page, problems } = await newPage(browser.context);
    const pilot = await koble.database.db
      .selectFrom('pilotOffer')
      .select(['id', 'title', 'priceOre', 'companyHours'])
      .where('state', '=', 'published')
      .where('priceOre', '>', 0)
      .executeTakeFirstOrThrow();
    await page.goto(`${koble.origin}/piloter/${pilot.id}`);
    await page
      .getByRole('link', { name: 'Regn på hele prosjektet, med flere ordninger sammen' })
      .click();
    await page.getByText(`hentet fra piloten «${pilot.title}»`).waitFor();
    expect(await page.getByLabel('Kjøpt forskning og utvikling (kroner)').inputValue()).toBe(
      String(pilot.priceOre / KRONER),
    );
    expect(await page.getByLabel('Egne timer').inputValue()).toBe(String(pilot.companyHours));
    await page.getByRole('button', { name: 'Regn ut' }).click();
    await page.getByRole('heading', { name: 'Pengene måned for måned' }).waitFor();
    await inspect(page, 'project-money-pilot');
    expect(problems).toEqual([]);
  });
});
