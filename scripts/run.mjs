// The one way in: `npm start`, `npm test` and the rest. Needs nothing but Node; installs what is missing, then hands over.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  process.exit(1);
}
process.env.TURBO_TELEMETRY_DISABLED = '1';
process.env.DO_NOT_TRACK = '1';
process.env.BETTER_AUTH_TELEMETRY = '0';

if (!isInstalled()) {
  console.log('Installing packages (the first time, or after the lockfile has changed) …');
  const install = spawnSync('npm', ['ci', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) process.exit(install.status ?? 1);
}
const { register } = await import('tsx/esm/api');
register();
await import('./main.ts');

/** npm writes what it installed to node_modules/.package-lock.json: is that what the lockfile asks for? */
function isInstalled() {
  try {
    const wanted = packagesIn('package-lock.json');
    const have = packagesIn('node_modules/.package-lock.json');
    return Object.entries(wanted).every(([path, entry]) => {
      if (!path.includes('node_modules/') || entry.link) return true;
      const found = have[path];
      if (found === undefined) return entry.optional === true || entry.peer === true;
      return found.version === entry.version && found.integrity === entry.integrity;
    });
  } catch {
    return false;
  }
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
