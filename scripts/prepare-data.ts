import type { Progress } from './progress';

/** Migrates the database, and loads the demo region into an empty one. Gives the exit code of the first step that fails, or 0. */
export async function prepareData(
  worker: (args: string[]) => Promise<number>,
  step: Progress,
): Promise<number> {
  const migrated = await worker(['migrate']);
  if (migrated !== 0) return migrated;
  step('The database has its newest tables');
  const seeded = await worker(['seed', '--if-empty']);
  if (seeded === 0) step('The demo region is there');
  return seeded;
}
