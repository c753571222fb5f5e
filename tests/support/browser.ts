import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, type OpenBrowser } from './open-browser';

/** A browser of this test file's own, open while its tests run. */
export function useBrowser(): { readonly context: BrowserContext } {
  let browser: OpenBrowser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  return {
    get context() {
      if (browser === undefined) throw new Error('the browser is open while tests run');
      return browser.context;
    },
  };
}
