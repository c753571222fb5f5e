import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

export interface ChromiumProgram {
  executablePath: string;
  env: NodeJS.ProcessEnv;
}

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const UNPACKED = resolve('node_modules/.cache/koble-chromium-147');

/** CHROMIUM_PATH, then one that the system has, then the one that npm brought (Linux x64). */
export async function chromiumProgram(): Promise<ChromiumProgram> {
  const found = process.env['CHROMIUM_PATH'] ?? SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (found !== undefined) return { executablePath: found, env: process.env };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome or Chromium was found. Install one, or set CHROMIUM_PATH.');
  if (!existsSync(UNPACKED)) await unpackTo(UNPACKED);
  return {
    executablePath: join(UNPACKED, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(UNPACKED, 'lib'),
      FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf'),
    },
  };
}

/** Unpacks npm's Chromium, 190 MB, with the libraries and the font that a bare machine lacks. */
async function unpackTo(folder: string): Promise<void> {
  const packed = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '..',
    '..',
    'bin',
  );
  mkdirSync(dirname(folder), { recursive: true });
  // Not named by the process: two test files of one run are threads of it.
  const unfinished = mkdtempSync(`${folder}.`);
  for (const archive of ['al2023.tar', 'fonts.tar']) {
    await decompress(join(packed, `${archive}.br`), join(unfinished, archive));
    if (spawnSync('tar', ['-xf', archive], { cwd: unfinished }).status !== 0)
      throw new Error(`${archive} of @sparticuz/chromium cannot be unpacked`);
    rmSync(join(unfinished, archive));
  }
  // Its own points at another folder; with no font at all every text has size 0 and counts as hidden.
  writeFileSync(
    join(unfinished, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`,
  );
  await decompress(join(packed, 'chromium.br'), join(unfinished, 'chromium'), 0o755);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run has put its own there meanwhile.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}

function decompress(from: string, to: string, mode = 0o644): Promise<void> {
  return pipeline(
    createReadStream(from),
    createBrotliDecompress(),
    createWriteStream(to, { mode }),
  );
}
