import { Meilisearch } from 'meilisearch';

/** Deletes the indexes whose name begins with `prefix`, 10,000 at most. */
export async function dropIndexes(
  at: { meiliUrl: string; meiliKey: string },
  prefix: string,
): Promise<void> {
  const engine = new Meilisearch({ host: at.meiliUrl, apiKey: at.meiliKey });
  const { results } = await engine.getRawIndexes({ limit: 10_000 });
  for (const { uid } of results.filter((index) => index.uid.startsWith(prefix)))
    await engine.deleteIndex(uid).waitTask();
}
