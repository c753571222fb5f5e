import { migrateToLatest, openDatabase } from '@koble/db';
import { startPostgres, throwAwayFolder } from '@koble/embedded';
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const COMMITTED = 'packages/db/src/generated-types.ts';

/** Migrates an empty throw-away database and compares the types it gives with those committed; `--write` renews them. */
async function main(): Promise<number> {
  const folder = throwAwayFolder();
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), volatile: true });
  try {
    const { db, close } = openDatabase(postgres.url);
    await migrateToLatest(db);
    await close();
    const fresh = join(folder, 'generated-types.ts');
    const made = spawnSync(
      process.execPath,
      [
        'node_modules/kysely-codegen/dist/cli/bin.js',
        ...['--config-file', '.kysely-codegenrc.json', '--url', postgres.url, '--out-file', fresh],
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    if (made.status !== 0) return 1;
    if (readFileSync(fresh, 'utf8') === readFileSync(COMMITTED, 'utf8')) return 0;
    if (process.argv.includes('--write')) {
      copyFileSync(fresh, COMMITTED);
      return 0;
    }
    console.error(
      `${COMMITTED} is not what the migrations give. Run: npx tsx scripts/generated-types-check.ts --write`,
    );
    return 1;
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exit(await main());
