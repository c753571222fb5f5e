// The one way in: `npm start`, `npm test` and the rest. Needs nothing but Node; installs what is missing, then hands over.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The hash of the lockfile that was installed here last; `npm ci` takes it away with the rest. */
const STAMP = 'node_modules/.koble-installed';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  process.exit(1);
}
process.env.TURBO_TELEMETRY_DISABLED = '1';
process.env.DO_NOT_TRACK = '1';
process.env.BETTER_AUTH_TELEMETRY = '0';

const lockfile = readFileSync('package-lock.json', 'utf8');
if (!isInstalled()) {
  console.log('Installing packages (the first time, or after the lockfile has changed) …');
  const install = spawnSync('npm', ['ci', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) process.exit(install.status ?? 1);
  writeFileSync(STAMP, hashOf(lockfile));
}
const { register } = await import('tsx/esm/api');
register();
await import('./main.ts');

/** By our own stamp; or, for somebody who has run npm themself, by what npm wrote down of what it installed. */
function isInstalled() {
  try {
    if (readFileSync(STAMP, 'utf8') === hashOf(lockfile)) return true;
  } catch {
    // It has never been installed by this file.
  }
  return npmInstalledAll();
}

function npmInstalledAll() {
  try {
    const installed = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
    return Object.entries(JSON.parse(lockfile).packages).every(([path, wanted]) => {
      if (!path.includes('node_modules/') || wanted.link) return true;
      const found = installed[path];
      if (found === undefined) return wanted.optional === true || wanted.peer === true;
      return found.version === wanted.version && found.integrity === wanted.integrity;
    });
  } catch {
    return false;
  }
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}
