import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type BrowserContext } from 'playwright-core';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
];

/** A headless Chromium with a new profile, in Norwegian and in Norway's time. */
export async function openBrowser(): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const { executablePath, env } = await findBrowser();
  const profile = mkdtempSync(join(tmpdir(), 'koble-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    ...(env === undefined ? {} : { env }),
    headless: true,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    args: FLAGS,
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** CHROMIUM_PATH, then one that the system has, then the one that npm brought (Linux x64). */
async function findBrowser(): Promise<{ executablePath: string; env?: Record<string, string> }> {
  const found = process.env['CHROMIUM_PATH'] ?? SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (found !== undefined) return { executablePath: found };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome or Chromium was found. Install one, or set CHROMIUM_PATH.');
  return unpackedBrowser();
}

/** Unpacks npm's Chromium once, with the libraries and the font that a bare machine lacks. */
async function unpackedBrowser(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const dir = resolve('node_modules/.cache/koble-chromium');
  const program = join(dir, 'chromium-147');
  if (!existsSync(program)) {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const packed = join(entry.slice(0, entry.lastIndexOf('@sparticuz')), '@sparticuz', 'chromium', 'bin');
    mkdirSync(dir, { recursive: true });
    for (const archive of ['al2023.tar', 'fonts.tar']) {
      await unpack(join(packed, `${archive}.br`), join(dir, archive));
      if (spawnSync('tar', ['-xf', archive], { cwd: dir }).status !== 0)
        throw new Error(`${archive} of @sparticuz/chromium cannot be unpacked`);
      rmSync(join(dir, archive));
    }
    // Its own points at another folder; with no font at all every text has size 0 and counts as hidden.
    writeFileSync(
      join(dir, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><dir>${dir}/fonts</dir><cachedir>${dir}/fontcache</cachedir></fontconfig>`,
    );
    await unpack(join(packed, 'chromium.br'), `${program}.part`, 0o755);
    renameSync(`${program}.part`, program);
  }
  return {
    executablePath: program,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(dir, 'lib'),
      FONTCONFIG_FILE: join(dir, 'fonts.conf'),
    } as Record<string, string>,
  };
}

function unpack(from: string, to: string, mode = 0o644): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}
