import AxeBuilder from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Koble } from '../../api/support/koble';

const SHOTS = 'tests/e2e/shots';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
} as const;

/** A new page that remembers what went wrong in it: errors in the console, exceptions, answers of 500. */
export async function newPage(
  context: BrowserContext,
): Promise<{ page: Page; problems: string[] }> {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    const what = message.location().url.split('?')[0]?.split('/').at(-1);
    if (message.type() === 'error') problems.push(`${message.text()} ${what}`);
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 500) problems.push(`${response.status()} ${response.url()}`);
  });
  return { page, problems };
}

/** From now on the browser has the session of this demo log-in, and of nobody else. */
export async function become(
  context: BrowserContext,
  koble: Pick<Koble, 'origin' | 'signIn'>,
  email: string,
): Promise<void> {
  await context.clearCookies();
  await context.addCookies(
    (await koble.signIn(email)).split('; ').map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: koble.origin };
    }),
  );
}

/**
 * Looks at a page as it stands, at both widths: nothing is wider than the window, and axe finds nothing at WCAG 2.2 AA. With
 * `PICTURES=1` both are kept as pictures.
 */
export async function inspect(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  for (const [device, size] of Object.entries(WIDTHS)) {
    await page.setViewportSize(size);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide, `${name} scrolls sideways on a ${device}`).toBeLessThanOrEqual(0);
    if (process.env['PICTURES'] !== undefined)
      await page.screenshot({ path: `${SHOTS}/${name}-${device}.png`, fullPage: true });
    const { violations } = await new AxeBuilder({ page })
      // In the page itself: there is no frame of another origin, and a page of axe's own for each look takes as long again.
      .setLegacyMode(true)
      .options({ runOnly: [...WCAG], resultTypes: ['violations'] })
      .analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${name} ${device} ${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`,
      ),
    ).toEqual([]);
  }
}
