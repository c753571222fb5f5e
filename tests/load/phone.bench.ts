import type { Page } from 'playwright-core';
import { openBrowser } from '../support/open-browser';
import type { BenchContext, BenchRow } from './bench';
import { median, round } from './support/percentile';
import { visitAsPhone, type Vitals } from './support/phone-visit';
import { runningKoble } from './support/running-koble';

export const name = 'phone';

const VISITS = 5;
/** What web.dev calls good: web.dev/articles/vitals. */
const GOOD = { largestPaintMs: 2500, layoutShift: 0.1, slowestInteractionMs: 200 };

/** The search and a role on a slow phone that comes for the first time, the median of five visits each. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const { origin, db } = await runningKoble(context);
  const { rows } = await db.query<{ id: string }>(
    "select id from need where state = 'published' and wants_people order by id limit 1",
  );
  const pages = [
    { page: 'search', path: '/sok', use: search },
    { page: 'role', path: `/roller/${rows[0]?.id ?? ''}`, use: readRole },
  ];
  const browser = await openBrowser();
  try {
    const measured: BenchRow[] = [];
    for (const { page, path, use } of pages) {
      const visits: Vitals[] = [];
      for (let n = 0; n < VISITS; n += 1)
        visits.push(await visitAsPhone(browser.context, origin + path, use));
      measured.push(...rowsOf(page, visits));
    }
    return measured;
  } finally {
    await browser.close();
  }
}

/** Types a word, opens the filters, chooses one and closes them. */
async function search(page: Page): Promise<void> {
  await page
    .getByLabel('Søk etter rolle, kompetanse, pilot eller støtteordning')
    .pressSequentially('sveis', { delay: 120 });
  await page.keyboard.press('Enter');
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: /^Filtre/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').first().click();
  await page.waitForLoadState('networkidle');
  await dialog.getByRole('button', { name: /^Vis/ }).last().click();
}

/** Copies the address, goes to the search and back. */
async function readRole(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kopier lenke' }).click();
  await page.locator('.back-link').click();
  await page.waitForLoadState('networkidle');
}

function rowsOf(page: string, visits: readonly Vitals[]): BenchRow[] {
  const row = (measure: string, key: keyof Vitals, unit: string): BenchRow => {
    const value = median(visits.map((visit) => visit[key]));
    return {
      measure: `slow phone, ${page}: ${measure}`,
      value: round(value, unit === 'ms' ? 0 : 3),
      unit,
      goal: `<= ${GOOD[key]}`,
      met: value <= GOOD[key],
    };
  };
  return [
    row('largest paint (LCP)', 'largestPaintMs', 'ms'),
    row('layout shift (CLS)', 'layoutShift', ''),
    row('slowest interaction (INP)', 'slowestInteractionMs', 'ms'),
  ];
}
