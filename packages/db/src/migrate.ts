import { Migrator } from 'kysely';
import type { Db } from './database';
import { migrations } from './migrations';

/**
 * Brings the database to the newest migration and returns the names of those that ran.
 * Kysely takes an advisory lock, so that several processes may call it at once.
 */
export async function migrateToLatest(db: Db): Promise<string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('migration failed', { cause: error });
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName);
}
