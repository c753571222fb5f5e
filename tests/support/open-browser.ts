import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { chromiumProgram } from './chromium-program';

/** Chromium as root needs the first; the rest keep it off the network, the display and a small /dev/shm. */
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
];

export interface OpenBrowser {
  context: BrowserContext;
  close(): Promise<void>;
}

/** A headless Chromium with a new profile, in Norwegian and in Norway's time, 1280 x 900. */
export async function openBrowser(): Promise<OpenBrowser> {
  const { executablePath, env } = await chromiumProgram();
  const profile = mkdtempSync(join(tmpdir(), 'koble-browser-'));
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      executablePath,
      env,
      headless: true,
      locale: 'nb-NO',
      timezoneId: 'Europe/Oslo',
      viewport: { width: 1280, height: 900 },
      args: FLAGS,
    });
  // Once in some hundred launches npm's Chromium ends itself (SIGSEGV) before it has a page: nothing of ours has run by then.
  const context = await launch().catch(launch);
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
