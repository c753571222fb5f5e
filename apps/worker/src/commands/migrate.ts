import { migrateToLatest, openDatabase } from '@koble/db';
import type { Env } from '../env';

/** `migrate`: brings the database to the newest migration. */
export async function migrate(env: Env): Promise<number> {
  const { db, close } = openDatabase(env.DATABASE_URL, { max: 1 });
  try {
    const ran = await migrateToLatest(db);
    if (ran.length > 0) console.log(`migrated: ${ran.join(', ')}`);
    return 0;
  } finally {
    await close();
  }
}
