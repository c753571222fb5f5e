import { AppError } from '@koble/kernel';
import type { EnqueuedTask } from 'meilisearch';
import { asked, type SearchEngine } from './engine';
import { waitForTasks } from './engine-tasks';
import type { ListingSource } from './ports';
import type { ListingDocument } from './schema';

/**
 * Brings the engine's documents of these listings to what the source says now: writes those that are, deletes those that are not,
 * and waits until both are done. Gives the reason when the content is refused, nothing when all went well.
 *
 * @throws AppError `search.unavailable` or `search.timeout`: what the engine has now is not known
 */
export async function writeDocuments(
  engine: SearchEngine,
  uid: string,
  content: { documents: readonly ListingDocument[]; goneIds: readonly string[] },
): Promise<string | undefined> {
  const index = engine.client.index<ListingDocument>(uid);
  const enqueued: EnqueuedTask[] = [];
  try {
    if (content.documents.length > 0)
      enqueued.push(
        await asked(() => index.addDocuments([...content.documents], { primaryKey: 'id' })),
      );
    if (content.goneIds.length > 0)
      enqueued.push(await asked(() => index.deleteDocuments([...content.goneIds])));
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'search.bad_request')) throw error;
    await waitForTasks(engine, enqueued);
    return String(error.details['reason']);
  }
  return waitForTasks(engine, enqueued);
}

/** These listings as they are now, split in those that are there and those that are not. */
export async function readContent(
  source: ListingSource,
  ids: readonly string[],
): Promise<{ documents: ListingDocument[]; goneIds: string[] }> {
  const documents = await source.readDocuments(ids);
  const there = new Set(documents.map(({ id }) => id));
  return { documents, goneIds: ids.filter((id) => !there.has(id)) };
}
