import type { BrowserContext, Page } from 'playwright-core';

/** What one visit to a page was like: milliseconds to the largest paint, how far things moved, the slowest answer to a touch. */
export interface Vitals {
  largestPaintMs: number;
  layoutShift: number;
  slowestInteractionMs: number;
}

/**
 * Lighthouse's "Slow 4G" phone as it throttles a browser's own requests: 150 ms and 1.6 Mbit/s, made worse by the factors that
 * make DevTools behave like the network, and a processor four times slower.
 * Source: GoogleChrome/lighthouse core/config/constants.js, `throttling.mobileSlow4G`.
 */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
const SLOWER = 4;
const PHONE = { width: 412, height: 823 };

/** Opens an address as a phone that has never been there, and does there what `use` does once nothing moves any more. */
export async function visitAsPhone(
  context: BrowserContext,
  url: string,
  use: (page: Page) => Promise<void>,
): Promise<Vitals> {
  const page = await context.newPage();
  try {
    await page.setViewportSize(PHONE);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'networkidle' });
    const { largestPaintMs, layoutShift } = await read(page);
    await use(page);
    await page.waitForLoadState('networkidle');
    const { slowestInteractionMs } = await read(page);
    return { largestPaintMs, layoutShift, slowestInteractionMs };
  } finally {
    await page.close();
  }
}

async function read(page: Page): Promise<Vitals> {
  // What was observed is told in a task of its own, after what it is about.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return page.evaluate(() => window.vitals);
}

declare global {
  interface Window {
    vitals: Vitals;
  }
}

type Observed = PerformanceEntry & {
  value?: number;
  hadRecentInput?: boolean;
  interactionId?: number;
};

/** Runs in the page. Shifts within half a second of a touch are its answer and do not count (web.dev/articles/cls). */
function observe(): void {
  window.vitals = { largestPaintMs: 0, layoutShift: 0, slowestInteractionMs: 0 };
  const observer = new PerformanceObserver((list) => {
    const { vitals } = window;
    const entries: Observed[] = list.getEntries();
    for (const entry of entries) {
      if (entry.entryType === 'largest-contentful-paint') vitals.largestPaintMs = entry.startTime;
      if (entry.entryType === 'layout-shift' && entry.hadRecentInput !== true)
        vitals.layoutShift += entry.value ?? 0;
      if (entry.entryType === 'event' && (entry.interactionId ?? 0) > 0)
        vitals.slowestInteractionMs = Math.max(vitals.slowestInteractionMs, entry.duration);
    }
  });
  for (const type of ['largest-contentful-paint', 'layout-shift', 'event']) {
    const options = { type, buffered: true, durationThreshold: 16 };
    observer.observe(options);
  }
}
