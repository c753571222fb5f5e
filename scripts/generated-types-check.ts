import { migrateToLatest, openDatabase } from '@koble/db';
import { startPostgres } from '@koble/embedded';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program';

const COMMITTED = 'packages/db/src/generated-types.ts';

/** Migrates an empty throw-away database and compares the types it gives with those committed; `--write` renews them. */
async function main(): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'koble-types-'));
  chmodSync(dir, 0o755);
  const postgres = await startPostgres({ dataDir: dir, volatile: true });
  try {
    const { db, close } = openDatabase(postgres.url);
    await migrateToLatest(db);
    await close();
    const fresh = process.argv.includes('--write') ? COMMITTED : join(dir, 'generated-types.ts');
    const made = await runProgram(
      'kysely-codegen',
      ['--config-file', '.kysely-codegenrc.json', '--url', postgres.url, '--out-file', fresh],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    if (made !== 0) return made;
    if (readFileSync(fresh, 'utf8') === readFileSync(COMMITTED, 'utf8')) return 0;
    console.error(`${COMMITTED} is not what the migrations give. Run: npx tsx scripts/generated-types-check.ts --write`);
    return 1;
  } finally {
    await postgres.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

process.exit(await main());
