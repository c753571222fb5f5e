import { chunks } from './chunks';
import type { SearchEngine } from './engine';
import { dropIndex, makeIndex, swapIn } from './index-state';
import { isolate } from './isolate';
import { idsOfSource } from './ids-of-source';
import type { DirtySet, ListingSource } from './ports';
import { readContent, writeDocuments } from './write-documents';

/** One task of these takes two seconds, and the changes that come meanwhile wait no longer; halves would cost a third more. */
const DOCUMENTS_OF_TASK = 5000;
/**
 * Makes the whole index again beside the one that is searched, and swaps it in. `keepUp` is called between tasks: it keeps the
 * searched index fresh as always and gives the ids it has sent; the new index is given those once more at the end, as they
 * are then. Documents that cannot be read or taken are marked dirty, for the sync to put them aside. Gives how many were written.
 *
 * @throws AppError<SearchErrorCode> when the engine fails; the searched index is then as it was
 */
export async function rebuildIndex(
  engine: SearchEngine,
  from: { source: ListingSource; dirty: DirtySet },
  keepUp: () => Promise<readonly string[]>,
): Promise<number> {
  const next = `${engine.uid}_next`;
  let documents = 0;
  const fill = (ids: readonly string[]): Promise<void> =>
    isolate(
      ids,
      async (some) => {
        const content = await readContent(from.source, some);
        if (typeof content === 'string') return content;
        const problem = await writeDocuments(engine, next, content);
        if (problem === undefined) documents += content.documents.length;
        return problem;
      },
      (id) => from.dirty.markDirty([id]),
    );
  await makeIndex(engine, next);
  const changed = new Set<string>();
  for await (const ids of idsOfSource(from.source, DOCUMENTS_OF_TASK)) {
    await fill(ids);
    for (const id of await keepUp()) changed.add(id);
  }
  // Nothing is sent to the searched index from here on: what changes now waits until the new one is in its place.
  for (const ids of chunks([...changed], DOCUMENTS_OF_TASK)) await fill(ids);
  await swapIn(engine, next);
  await dropIndex(engine, next);
  return documents;
}
