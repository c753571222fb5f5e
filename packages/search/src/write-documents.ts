import { AppError } from '@koble/kernel';
import type { EnqueuedTask } from 'meilisearch';
import { asked, type SearchEngine } from './engine';
import { waitForTasks } from './engine-tasks';
import type { ListingSource } from './ports';
import type { ListingDocument } from './schema';

/** Documents to write and ids to delete. */
export interface Content {
  documents: ListingDocument[];
  goneIds: string[];
}

/**
 * Brings the engine's documents of these listings to what the source says now: writes those that are, deletes those that are not,
 * and waits until both are done. Gives the reason when the content is refused, nothing when all went well.
 *
 * @throws AppError `search.unavailable` or `search.timeout`: what the engine has now is not known
 */
export async function writeDocuments(
  engine: SearchEngine,
  uid: string,
  content: Content,
): Promise<string | undefined> {
  const index = engine.client.index<ListingDocument>(uid);
  const enqueued: EnqueuedTask[] = [];
  try {
    if (content.documents.length > 0)
      enqueued.push(await asked(() => index.addDocuments(content.documents, { primaryKey: 'id' })));
    if (content.goneIds.length > 0)
      enqueued.push(await asked(() => index.deleteDocuments(content.goneIds)));
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'search.bad_request')) throw error;
    await waitForTasks(engine, enqueued);
    return String(error.details['reason']);
  }
  return waitForTasks(engine, enqueued);
}

/** `<kind>_<uuid>`. Anything else was put into the engine by hand, and a source need not be able to look it up. */
const LISTING_ID = /^[a-z]+_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * These listings as they are now, split in those that are there and those that are not. Gives the reason when they cannot be read:
 * one that a builder of documents fails on must not hold up the others. Whether it is the database that fails shows in the
 * next use of it.
 */
export async function readContent(
  source: ListingSource,
  ids: readonly string[],
): Promise<Content | string> {
  const possible = ids.filter((id) => LISTING_ID.test(id));
  try {
    const documents = possible.length > 0 ? await source.readDocuments(possible) : [];
    const there = new Set(documents.map(({ id }) => id));
    return { documents, goneIds: ids.filter((id) => !there.has(id)) };
  } catch (error) {
    return `unreadable: ${error instanceof Error ? error.message : 'unknown'}`;
  }
}
